/// Words of facts that say little alone and much together.
enum TellingWords {
  static let jobs: PhraseSet = [
    "postmistress", "postmaster", "postman", "postwoman", "headteacher", "headmaster",
    "headmistress", "head teacher", "teacher", "vicar", "priest", "minister", "farmer", "farrier",
    "blacksmith", "butcher", "baker", "publican", "landlord", "landlady", "gamekeeper", "shepherd",
    "miller", "signalman", "stationmaster", "miner", "collier", "engineer", "joiner", "carpenter",
    "plumber", "electrician", "mechanic", "hairdresser", "barber", "nurse", "midwife", "doctor",
    "dentist", "vet", "solicitor", "magistrate", "councillor", "mayor", "policeman", "policewoman",
    "police officer", "firefighter", "fireman", "soldier", "sailor", "pilot", "bus driver",
    "lorry driver", "taxi driver", "train driver", "school bus", "school minibus", "drives the",
    "drove the", "caretaker", "lollipop lady", "lollipop man", "dinner lady", "school cook", "cook",
    "chef", "librarian", "organist", "choirmaster", "bell ringer", "bellringer", "clerk",
    "parish clerk", "bank manager", "seamstress", "tailor", "weaver", "lacemaker", "potter",
    "artist", "musician", "photographer", "journalist", "beekeeper", "undertaker", "gravedigger",
    "sexton", "warden", "professor", "lecturer", "scientist", "pharmacist", "chemist", "optician",
    "florist", "grocer", "greengrocer", "fishmonger", "milkman", "shopkeeper", "ran the shop",
    "ran the pub", "ran the", "footballer", "jockey", "referee", "actor", "actress", "dancer",
    "judge", "surgeon", "paramedic", "cobbler", "watchmaker", "clockmaker", "bus conductor",
    "coroner", "prison officer", "thatcher", "stonemason", "dressmaker", "governess", "chauffeur",
  ]

  static let illnesses: PhraseSet = [
    "parkinson's", "parkinsons", "stroke", "cancer", "dementia", "alzheimer's", "diabetes", "lupus",
    "epilepsy", "arthritis", "copd", "asthma", "ms", "multiple sclerosis", "motor neurone",
    "heart attack", "heart failure", "heart disease", "depression", "anxiety", "bipolar",
    "psychosis",
    "schizophrenia", "ptsd", "autism", "autistic", "adhd", "learning disability", "blind", "deaf",
    "sight loss", "hearing loss", "amputation", "amputee", "wheelchair", "kidney", "dialysis",
    "hiv",
    "hepatitis", "crohn's", "colitis", "leukaemia", "tumour", "lymphoma", "fibromyalgia", "me",
    "chronic fatigue", "long covid", "endometriosis", "miscarriage", "breakdown", "overdose",
    "addiction", "alcohol", "eating disorder", "anorexia", "sickle cell", "cystic fibrosis",
    "cerebral palsy", "polio", "tuberculosis", "aneurysm", "transplant", "scoliosis",
    "osteoporosis",
    "huntington's", "down's syndrome", "muscular dystrophy", "emphysema", "tinnitus", "glaucoma",
  ]

  static let only: PhraseSet = [
    "the only", "the first woman", "the first man", "the last", "the oldest", "the youngest",
  ]

  /// A part that one member of a group plays.
  static let roles: PhraseSet = [
    "treasurer", "secretary", "chair", "chairman", "chairwoman", "leader", "founder", "organiser",
    "caretaker", "pianist", "drummer", "conductor", "captain", "the oldest", "the youngest",
    "the only", "years old", "year old", "aged",
  ]

  static let before: Set = ["in", "at", "of", "from", "near", "to"]

  /// Places where many people live, and words with capitals that are no places.
  static let large: Set = [
    "nottingham", "derby", "leicester", "sheffield", "leeds", "london", "manchester", "birmingham",
    "mansfield", "newark", "lincoln", "york", "bristol", "liverpool", "nottinghamshire",
    "derbyshire", "ashfield", "sherwood", "bassetlaw", "worksop", "england", "britain", "uk",
    "yorkshire", "scotland", "wales", "ireland", "lincolnshire", "leicestershire", "midlands",
    "hull", "bradford", "coventry", "doncaster", "rotherham", "chesterfield", "cardiff", "glasgow",
    "edinburgh", "belfast", "europe", "poland", "india", "pakistan", "jamaica", "nigeria",
    "ukraine",
    "syria", "africa", "asia", "america", "australia", "canada", "germany", "france", "spain",
    "italy",
    "cornwall", "devon", "kent", "essex", "sussex", "surrey", "norfolk", "suffolk", "lancashire",
    "cumbria", "durham", "northumberland", "newcastle", "sunderland", "plymouth", "oxford",
    "cambridge", "norwich", "stoke", "wolverhampton", "universal", "citizens", "age", "mind", "i",
    "english", "god", "christmas", "easter", "nhs", "the", "her", "his", "my", "our", "a",
  ]
}
