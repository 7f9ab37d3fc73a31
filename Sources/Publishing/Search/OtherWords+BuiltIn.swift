internal import Cataloguing

extension OtherWords {
  /// What readers say, beside what groups call themselves; a site adds its own.
  static let builtIn: [OtherWords] = [
    OtherWords("dementia", "memory cafe", "memory loss", "alzheimers", "forgetful", "memory"),
    OtherWords("lonely", "loneliness", "social isolation", "befriending", "company", "friends"),
    OtherWords(
      "money",
      "debt",
      "benefits",
      "bills",
      "cost of living",
      "universal credit",
      "pension credit"
    ),
    OtherWords("food bank", "foodbank", "food", "hungry", "pantry", "community fridge"),
    OtherWords("carer", "carers", "caring for someone", "looking after someone", "respite"),
    OtherWords("bereavement", "grief", "bereaved", "loss", "widow", "widower"),
    OtherWords("low mood", "depression", "depressed", "sad", "mental health", "wellbeing"),
    OtherWords("anxiety", "anxious", "stress", "worried", "mental health"),
    OtherWords("keep fit", "exercise", "fitness", "gym", "moving more", "chair exercise"),
    OtherWords("walk", "walking", "stroll", "ramble", "hike"),
    OtherWords("garden", "gardening", "allotment", "growing"),
    OtherWords("knit", "knitting", "crochet", "sewing", "crafts", "craft"),
    OtherWords("choir", "singing", "sing", "music"),
    OtherWords("art", "painting", "drawing", "crafts"),
    OtherWords("veteran", "veterans", "armed forces", "ex army", "ex service", "forces"),
    OtherWords("job", "work", "employment", "cv", "jobcentre", "training"),
    OtherWords("housing", "home", "rent", "landlord", "homeless", "eviction"),
    OtherWords("computer", "internet", "digital", "online", "tablet", "smartphone"),
    OtherWords("men", "mens shed", "shed", "blokes"),
    OtherWords("baby", "toddler", "tots", "parents", "mums", "dads", "playgroup"),
    OtherWords("deaf", "hearing loss", "bsl", "british sign language", "hearing loop"),
    OtherWords("blind", "sight loss", "visually impaired", "low vision"),
    OtherWords("drink", "alcohol", "drinking", "recovery"),
    OtherWords("lgbt", "lgbtq", "gay", "lesbian", "trans", "rainbow"),
    OtherWords("learning disability", "learning difficulties", "autism", "autistic"),
    OtherWords("diabetes", "long term condition", "stroke", "copd", "arthritis", "pain"),
    OtherWords("lift", "transport", "bus", "get there", "community car"),
    OtherWords("lunch club", "meal", "dinner", "lunch"),
    OtherWords("volunteer", "volunteering", "give time", "helping"),
    OtherWords("youth", "young people", "teenager", "teenagers"),
    OtherWords("older people", "elderly", "pensioner", "pensioners", "over 50", "seniors"),
  ]
}
