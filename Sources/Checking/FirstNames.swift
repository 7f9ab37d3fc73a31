/// First names that are common in Britain, in small letters: what tells “Maggie Jones” from “Blue
/// Badge”. Those that are words of every day are left out where a sentence may begin with them.
enum FirstNames {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    (women + men + either).split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  private static let women = """
    abigail ada adele agnes aisha alexandra alice alison amanda amber amelia amina amy anastasia andrea
    angela anita ann anna annabel anne annette annie anya aoife asha audrey ava barbara beatrice becky
    bella bernadette bernice beryl bessie beth bethany betty beverley brenda bridget brigid bronwen
    carla carol carole caroline carolyn catherine cathy catriona celia charlotte chelsea cheryl chloe
    christina christine clara clare claire claudia constance cordelia cynthia danielle daphne deborah
    debbie deirdre denise diana diane dolores donna dora doreen doris dorothy edith edna eileen elaine
    eleanor elena elizabeth ella ellen ellie elsie emily emma enid erica esme esther ethel eunice eva
    eve eveline evelyn farah fatima fatoumata felicity fiona flora florence frances francesca freda
    gabriella gail gemma georgia georgina geraldine gertrude gillian gina gladys glenda gloria grace
    greta gwen gwendoline gwyneth halima hannah harriet hazel heather helen helena henrietta hilary
    hilda ida ifeoma imogen ingrid irene iris isabel isabella isla ivy jacqueline jackie jade jane
    janet janice janine jasmine jean jeanette jemima jennie jennifer jenny jess jessica jill joan
    joanna joanne jocelyn jodie josephine josie joyce judith judy julia julie june karen kate katherine
    kathleen kathryn kathy katie kayleigh kelly kerry kirsty krystyna laura lauren leah leanne lena
    lesley lilian lily linda lisa liz lizzie lois lorna lorraine louisa louise lucia lucinda lucy lydia
    lynda lynn lynne mabel maddie madeleine maggie magda magdalena mairi mandy margaret margery maria
    marian marie marilyn marion marjorie marlene martha mary maud maureen mavis maxine megan melanie
    melissa mercy meryl michelle mildred millicent millie minnie miranda miriam moira molly mona
    monica morag muriel myra nadia nancy naomi natalie natasha nellie nicola nina nora norah noreen
    olga olive olivia pam pamela patience patricia patsy paula pauline pearl peggy penelope philippa
    phoebe phyllis polly poppy precious priscilla priya rachel rachael rebecca rhiannon rhoda rita
    roberta rosa rosalind rosamund rosemary rosie roxanne ruby ruth sabrina sadie sally samantha
    samina sandra sara sarah saskia shabana shanice sharon sheila shelley shirley shona sian sinead
    siobhan sofia sonia sophia sophie stacey stella stephanie sue susan susanna susie suzanne sybil
    sylvia tamsin tanya tara teresa tessa thelma theresa tina tracey tracy trudy una ursula valerie
    vanessa vera verity veronica victoria viola violet vivien vivienne wendy wilma winifred winnie
    yasmin yvette yvonne zainab zara zoe ife ngozi chioma amara bukola folasade abena akua parveen
    nasreen rukhsana shazia sunita meena anjali deepa lakshmi kavita svetlana oksana ewa agnieszka
    aaliyah keisha latoya shaniqua jada zoya hafsa khadija maryam sumaya ayesha bushra rabia sana hina
    saira tahira razia surinder harjit ranjit baljit sukhwinder leila soraya nasrin mina mei-ling hong
    chen thuy linh kemi yetunde adaeze nkechi wanjiru esi adwoa efua malgorzata katarzyna joanna beata dorota mei ling xiu yuki
    """

  private static let men = """
    aaron abdul abdullah adam adrian ahmed aidan alan alastair albert alec alex alexander alfie alfred
    ali alistair allan amit amir andrew andy angus anthony antony archibald archie arnold arthur asif
    barry basil ben benedict benjamin bernard bert bill billy bob bogdan boris brendan brian bruce
    bryan callum cameron carl cecil cedric charles charlie chris christian christopher clarence clement
    clifford clive colin connor craig cyril damian dan daniel darren dave david dean dennis derek
    desmond dev diego dmitri dominic donald dougal douglas duncan dylan eamonn edgar edmund edward edwin
    elliot emeka emmanuel eric ernest ethan eugene evan ewan fergus finlay francis frank fred freddie
    frederick gareth garry gary gavin geoff geoffrey george gerald gerard gilbert giles glen glenn
    gordon graeme graham greg gregory guy hamish hamza harold harry hassan hector henry herbert howard
    hubert hugh humphrey hussein ian ibrahim imran isaac ismail ivan ivor jack jacob jake jamal james
    jamie jan jason jeff jeffrey jeremy jerome jerry jim jimmy joe john johnny jonathan jordan joseph
    joshua julian justin karl keith ken kenneth kevin kieran kofi kwame lance laurence lawrence lee len
    leo leon leonard leroy leslie lewis liam lionel lloyd louis lucas luke malcolm marcus mario mark
    martin mathew matthew maurice max melvyn michael mick mike miles mohammed muhammad muhammed
    mohamed mustafa nathan neil neville nicholas nick nigel noah noel norman oliver omar oscar owen
    patrick paul percy pete peter phil philip piotr rafal rajesh ralph ramesh raymond reginald reg
    rhys richard ricky rob robert robin rodney roger roland ron ronald ronnie rory ross roy rupert
    russell ryan salim sam samuel sanjay scott sean sebastian shane shaun sidney simon stan stanley
    stefan stephen steve steven stuart sunil suresh ted terence terry theo thomas tim timothy toby
    tobias tom tomasz tommy tony trevor tristan tyrone vernon vic victor vijay vincent wallace walter
    warren wayne wesley wilfred william winston xavier yusuf zachary zbigniew tariq bilal osman
    olu tunde chidi femi sipho jakub pawel marek krzysztof vlad wei hiroshi gurpreet harpreet
    deshawn tyrell kwabena yaw babatunde emmanuel ikenna obinna segun dele rashid kamal javed nadeem
    waqar zahid faisal hamid karim mehmet emre cem dimitri nikolai pavel andrzej grzegorz lukasz mihai
    ion vasile florin sandeep vikram arjun rohan anil ashok mandeep manjit jaswinder hardeep
    """

  private static let either = """
    ashley bailey casey drew frankie jo jordan jude kim kit leigh lindsay morgan pat ray robbie rowan
    sandy shannon sidney taylor val viv amrit kiran
    """
}
