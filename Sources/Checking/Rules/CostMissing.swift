import Cataloguing
import Reading

extension Rule {
  package static let costMissing = Rule(
    id: "cost-missing",
    says: "A listing says what it costs, or that it is free",
    because:
      "People without a penny to spare stay away rather than ask. “A small charge” tells them "
      + "nothing. (the scoping study, section 3.4)",
    severity: .error,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\nwhat: Tea and talk.\naccess: step-free\n---\nCome along.",
      "---\ntype: listing\nname: Tea\ncost: ⟦A small charge applies⟧\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nages: any\n---\nFeel free to come. There is free parking.",
      "---\ntype: listing\nname: Tea\nprice: ⟦Very affordable⟧\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nages: any\n---\nWe raised £500 for the hall last year.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\ncost: Free\n---\nCome along.",
      "---\ntype: listing\nname: Tea\ncost: ask\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nages: any\n---\nIt costs £2, or whatever you can give.",
      "---\ntype: listing\nname: Tea\nages: any\n---\nThere is no charge, but tea is 50p.",
      "---\ntype: listing\nname: Tea\ncost: Pay what you can\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nstatus: ended\nages: any\n---\nWe have stopped.",
      "---\ntype: leaflet\ntitle: Tea\n---\nCome along.",
    ]
  ) { subject in
    guard let listing = subject.openListing, !listing.isAsk("cost") else { return [] }
    let remedy = "write “cost: free” or the price, and what happens if people cannot pay"
    guard listing.isSilent(on: "cost") else {
      let lines = listing.words(of: "cost")
      guard let first = lines.first, isVague(lines.map(\.text)) else { return [] }
      return [subject.lack("this names no price", remedy: remedy, at: first.range, listing)]
    }
    guard !tellsPrice(ToldWords(subject)) else { return [] }
    return [subject.lack("nothing says what it costs", remedy: remedy, listing)]
  }
}

/// Neither a figure nor a word that needs none.
private func isVague(_ lines: [String]) -> Bool {
  if lines.contains(where: { $0.contains(where: \.isNumber) }) { return false }
  return !ToldWords(lines).tell(clear)
}

private let clear: PhraseSet = [
  "free", "no charge", "no cost", "without charge", "nothing", "donation", "donations", "give",
  "pay what", "what you can", "whatever", "afford to", "none", "ask", "ring", "call", "contact",
  "enquire", "phone", "depends", "funded", "paid for", "waived", "as you can", "honesty box",
  "one pound", "two pounds", "three pounds", "four pounds", "five pounds", "a pound", "zero",
  "not charge", "don't charge", "doesn't cost", "collection", "pay as you", "for nothing",
  "pence", "no fee", "no fees",
]

private func tellsPrice(_ told: ToldWords) -> Bool {
  told.tell(free, unless: ToldWords.Turned(before: notFreeBefore, after: notFreeAfter))
    || told.tell(priced) || told.hold { holdsPrice($0.bytes) }
}

private let free: PhraseSet = ["free"]
private let notFreeBefore: PhraseSet = [
  "feel", "step", "sugar", "gluten", "dairy", "alcohol", "smoke", "hands", "barrier", "nut", "fat",
  "drug", "stress", "hassle", "meat", "set", "pain", "debt", "lead", "when you are", "when you're",
  "if you are", "if you're",
]
private let notFreeAfter: PhraseSet = [
  "parking", "car", "wifi", "wi", "of", "from", "time", "range", "spirit", "bus", "minibus",
  "to leave", "to go", "to sit", "to watch", "to talk", "to ask", "to join in", "to choose",
  "transport", "tea", "coffee", "refreshments", "drinks", "biscuits", "lunch", "soup", "advice",
]
private let priced: PhraseSet = [
  "no charge", "no cost", "costs nothing", "cost nothing", "nothing at all", "nothing to pay",
  "free of charge", "pay what",
  "what you can afford", "whatever you can", "donation", "donations", "don't charge",
  "do not charge", "not charge", "doesn't cost", "does not cost", "a pound", "two pounds",
  "three pounds", "four pounds", "five pounds", "for nothing", "pay as you", "never ask for money",
  "no money",
]

/// A price in figures, but not a sum that was raised or granted.
private func holdsPrice(_ bytes: [UInt8]) -> Bool {
  for (index, byte) in bytes.enumerated() {
    let isPound = byte == 0xA3 && index > 0 && bytes[index - 1] == 0xC2
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if isPound, WordReading.isDigit(next), !isLarge(bytes[(index + 1)...]),
      !sumBefore.stands(in: Words(of: Array(bytes[max(0, index - 40)..<index])).tokens)
    {
      return true
    }
    let isPence =
      byte | 0x20 == 0x70 && index > 0 && WordReading.isDigit(bytes[index - 1])
      && !WordReading.isLetterOrDigit(next)
    if isPence { return true }
  }
  return false
}

/// Over £999: a fund, not a fee.
private func isLarge(_ rest: ArraySlice<UInt8>) -> Bool {
  rest.prefix { WordReading.isDigit($0) || $0 == 0x2C }.count(where: WordReading.isDigit) > 3
}

private let sumBefore: PhraseSet = [
  "raised", "raise", "grant", "funding", "funded", "gave", "won", "awarded", "worth", "saved",
  "save", "owed", "debt", "raising",
]
