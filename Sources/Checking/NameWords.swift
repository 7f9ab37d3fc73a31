/// The words that tell a person's name from other words with capitals, and whose name it is.
enum NameWords {
  static let titles: Set = ["mr", "mrs", "ms", "miss", "mx"]

  static let jobs: Set = [
    "nurse", "nurses", "worker", "workers", "volunteer", "volunteers", "coordinator", "ordinator",
    "doctor", "dr", "gp", "manager", "adviser", "advisor", "advisers", "counsellor", "therapist",
    "physio", "physiotherapist", "pharmacist", "receptionist", "teacher", "tutor", "leader",
    "leaders", "organiser", "organisers", "chair", "chairman", "chairwoman", "secretary", "warden",
    "vicar", "councillor", "cllr", "mp", "mayor", "trustee", "trustees", "officer", "coach",
    "instructor", "consultant", "surgeon", "optician", "dentist", "paramedic", "midwife",
    "caretaker", "driver", "host", "author", "editor", "photographer", "librarian", "cook", "chef",
    "founder", "director", "priest", "reverend", "rev", "revd", "imam", "rabbi", "solicitor",
    "mentor", "navigator", "connector", "prescriber", "colleague", "sister", "matron", "prof",
    "professor", "sergeant", "constable", "pc", "treasurer", "trainer", "head", "headteacher",
    "assistant", "practitioner", "psychologist", "psychiatrist", "dietitian", "conductor", "ranger",
    "gardener", "lead", "specialist", "facilitator", "landlord", "barber", "chaplain", "canon",
    "advocate", "advocates",
  ]

  static let kin: Set = [
    "client", "patient", "husband", "wife", "son", "daughter", "brother", "sister", "mother",
    "father", "mum",
    "dad", "friend", "neighbour", "partner", "called", "named", "gran", "grandmother",
    "grandfather",
    "grandson", "granddaughter", "aunt", "uncle", "cousin", "niece", "nephew", "participant",
    "member", "carer", "resident", "fiancé", "from",
  ]

  static let sayings: Set = [
    "said", "says", "told", "felt", "feels", "lives", "lived", "cried", "smiled", "remembers",
    "wept", "laughed", "recalls", "remembered", "struggled", "suffered",
  ]

  /// Those who run a thing are its staff or its volunteers.
  static let leading: Set = [
    "run", "runs", "lead", "leads", "organises", "organise", "founded", "coordinates", "manages",
    "teaches", "conducts", "chairs",
  ]

  /// Names that everyone knows, of charities, shops, books and the like.
  static let known: Set = [
    "marie curie", "sue ryder", "john lewis", "robin hood", "jane austen", "lewis carroll",
    "agatha christie", "charles dickens", "harry potter", "elvis presley", "vera lynn",
    "guy fawkes", "david attenborough", "joe wicks", "mary berry", "father christmas",
    "winston churchill", "florence nightingale", "mary seacole", "george formby", "william booth",
  ]

  static let links: Set = ["called", "named", "is", "was", "then", "now"]
  static let determiners: Set = ["our", "the", "a", "an", "her", "his", "their", "its", "who"]
  static let reading: Set = [
    "like", "likes", "liked", "love", "loves", "loved", "read", "reads", "reading", "watch",
    "watching", "watches", "novel", "novels", "poet", "book", "books", "singer", "songs", "film",
    "films", "fan", "sing", "sang", "singing", "hear", "heard", "playing", "poems", "poem", "actor",
  ]
  /// Words for places that are surnames as often.
  static let surnames: Set = [
    "hall", "green", "hill", "wood", "woods", "park", "cross", "day", "lane", "church", "may",
    "bridge", "mill", "english", "christmas", "banks", "rivers", "close", "street", "house", "ward",
    "bank", "place", "lake", "grove", "garden", "gardens", "cup", "march", "friday", "farm", "shop",
  ]
  static let towards: Set = ["in", "at", "to", "near", "on", "of", "into", "by", "along", "past"]
  static let streets: Set = [
    "st", "saint", "king", "queen", "lord", "lady", "sir", "dame", "prince",
  ]

  /// Words with which a sentence begins.
  static let openings: Set = [
    "the", "a", "an", "when", "after", "her", "his", "my", "our", "their", "in", "on", "at", "but",
    "and", "so", "then", "if", "before", "since", "while", "for", "from", "with", "as", "she", "he",
    "they", "it", "we", "i", "you", "this", "that", "one", "two", "both", "every", "each", "some",
    "most", "last", "next", "by", "to", "also", "later", "now", "today", "ask", "meet", "today's",
  ]

  /// What a place, a body or a day is called by, beside a name.
  static let things: Set = [
    "house", "hall", "hospital", "street", "road", "centre", "lodge", "green", "park", "school",
    "church", "library", "court", "ward", "foundation", "trust", "award", "awards", "close",
    "avenue",
    "lane", "drive", "way", "gardens", "garden", "clinic", "surgery", "practice", "college",
    "university", "academy", "institute", "books", "film", "award", "lecture", "way", "walk",
    "walks", "memorial", "suite", "room", "building", "theatre", "museum", "club",
    "group", "society", "project", "hub", "café", "cafe", "farm", "inn", "arms", "hotel", "pub",
    "market", "square", "terrace", "crescent", "hospice", "home", "day", "week", "month", "fund",
    "charity", "choir", "singers", "team", "league", "united", "town", "city", "county", "council",
    "village", "bridge", "station", "credit", "badge", "advice", "therapies", "allowance",
    "payment",
    "cross", "uk", "aid", "eve", "fair", "wedding", "prize", "cup", "bench", "wing", "place",
    "mill",
    "hill", "lake", "wood", "woods", "river", "rest", "tower", "chapel", "abbey", "cathedral",
    "gallery", "service", "services", "network", "bank", "store", "shop", "street's", "grove",
    "row",
    "shed", "line", "pathway", "scheme", "programme", "awareness", "english", "christmas", "easter",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "exchange", "disease", "syndrome", "games", "support", "workshop", "course", "care",
  ]
}
