/// The forms of a word as the list writes it: “group+” stands for a noun's plural too, “refer*” for
/// all of a verb's forms.
enum Inflection {
  static func keys(of word: ArraySlice<UInt8>) -> [UInt64] {
    switch word.last {
    case 0x2A, 0x2B: forms(of: String(decoding: word, as: UTF8.self)).map { Token.key($0.utf8) }
    case _: [Token.key(word)]
    }
  }

  static func forms(of word: String) -> [String] {
    switch word.utf8.last {
    case 0x2B: withPlural(String(word.dropLast()))
    case 0x2A: ofVerb(String(word.dropLast()))
    case _: [word]
    }
  }

  private static func withPlural(_ noun: String) -> [String] {
    if let plural = plurals[noun] { return [noun, plural] }
    return [noun, withS(noun)]
  }

  private static func withS(_ word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    word.hasSuffix("y") && !(word.dropLast().utf8.last.map(isVowel) ?? true)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func ofVerb(_ verb: String) -> [String] {
    var forms = irregular[verb] ?? [verb, withS(verb)] + past(verb)
    // “-ise” is often written “-ize”.
    if verb.hasSuffix("ise"), verb.utf8.count > 5 {
      forms += forms.map { form in
        let stem = verb.dropLast(2)
        return form.hasPrefix(stem) ? stem + "z" + form.dropFirst(stem.count + 1) : form
      }
    }
    return forms
  }

  private static func past(_ verb: String) -> [String] {
    if verb.hasSuffix("ie") { return [verb + "d", verb.dropLast(2) + "ying"] }
    if verb.hasSuffix("ee") { return [verb + "d", verb + "ing"] }
    if verb.hasSuffix("e") { return [verb + "d", verb.dropLast() + "ing"] }
    if endsInConsonantAndY(verb) { return [verb.dropLast() + "ied", verb + "ing"] }
    let doubled = doubling.contains(verb) ? verb + String(verb.suffix(1)) : verb
    return [doubled + "ed", doubled + "ing"]
  }

  private static let plurals = [
    "person": "people", "man": "men", "woman": "women", "child": "children", "life": "lives",
    "wife": "wives", "housewife": "housewives", "shelf": "shelves", "crisis": "crises",
    "diagnosis": "diagnoses", "basis": "bases", "loaf": "loaves", "foot": "feet",
    "bureau": "bureaux", "chairman": "chairmen", "policeman": "policemen", "fireman": "firemen",
    "salesman": "salesmen", "businessman": "businessmen", "workman": "workmen",
    "postman": "postmen", "spokesman": "spokesmen", "layman": "laymen", "foreman": "foremen",
    "craftsman": "craftsmen", "tradesman": "tradesmen", "sportsman": "sportsmen",
    "handyman": "handymen", "milkman": "milkmen", "barman": "barmen", "lollipopman": "lollipopmen",
    "lady": "ladies",
  ]

  private static let doubling: Set = [
    "refer", "commit", "submit", "permit", "omit", "embed", "defer", "transfer", "stop", "plan",
    "plug", "map", "chat", "drop", "flag", "log", "fit", "slim", "upskill", "tap", "pop", "grab",
    "signal", "cancel", "label", "model", "travel", "channel", "funnel", "enrol", "fulfil",
    "self-refer", "step", "sum", "pin", "cap", "rob", "stab", "slap", "pat", "remit", "hit",
    "incur", "occur", "admit", "prefer", "skip", "quit", "zip", "trim", "ban", "rub", "run",
    "format", "panel", "level",
  ]

  private static let irregular: [String: [String]] = [
    "be": ["be", "am", "is", "are", "was", "were", "been", "being"],
    "have": ["have", "has", "had", "having"],
    "do": ["do", "does", "did", "done", "doing"],
    "make": ["make", "makes", "made", "making"],
    "take": ["take", "takes", "took", "taken", "taking"],
    "give": ["give", "gives", "gave", "given", "giving"],
    "get": ["get", "gets", "got", "getting"],
    "go": ["go", "goes", "went", "gone", "going"],
    "come": ["come", "comes", "came", "coming"],
    "hold": ["hold", "holds", "held", "holding"],
    "undertake": ["undertake", "undertakes", "undertook", "undertaken", "undertaking"],
    "drive": ["drive", "drives", "drove", "driven", "driving"],
    "bring": ["bring", "brings", "brought", "bringing"],
    "feel": ["feel", "feels", "felt", "feeling"],
    "find": ["find", "finds", "found", "finding"],
    "seek": ["seek", "seeks", "sought", "seeking"],
    "think": ["think", "thinks", "thought", "thinking"],
    "keep": ["keep", "keeps", "kept", "keeping"],
    "put": ["put", "puts", "putting"],
    "hit": ["hit", "hits", "hitting"],
    "cut": ["cut", "cuts", "cutting"],
    "set": ["set", "sets", "setting"],
    "let": ["let", "lets", "letting"],
    "run": ["run", "runs", "ran", "running"],
    "begin": ["begin", "begins", "began", "begun", "beginning"],
    "fall": ["fall", "falls", "fell", "fallen", "falling"],
    "see": ["see", "sees", "saw", "seen", "seeing"],
    "say": ["say", "says", "said", "saying"],
    "tell": ["tell", "tells", "told", "telling"],
    "reach": ["reach", "reaches", "reached", "reaching"],
    "bite": ["bite", "bites", "bit", "bitten", "biting"],
    "throw": ["throw", "throws", "threw", "thrown", "throwing"],
    "fight": ["fight", "fights", "fought", "fighting"],
    "lose": ["lose", "loses", "lost", "losing"],
    "burn": ["burn", "burns", "burned", "burnt", "burning"],
    "break": ["break", "breaks", "broke", "broken", "breaking"],
    "ring": ["ring", "rings", "rang", "rung", "ringing"],
    "become": ["become", "becomes", "became", "becoming"],
    "hear": ["hear", "hears", "heard", "hearing"],
    "speak": ["speak", "speaks", "spoke", "spoken", "speaking"],
    "ringfence": ["ringfence", "ringfences", "ringfenced", "ringfencing"],
    "step": ["step", "steps", "stepped", "stepping"],
    "stand": ["stand", "stands", "stood", "standing"],
    "sweep": ["sweep", "sweeps", "swept", "sweeping"],
    "cost": ["cost", "costs", "costing"],
  ]
}
