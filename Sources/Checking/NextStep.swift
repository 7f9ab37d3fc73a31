import Cataloguing
import Reading

/// The ways that a page gives to do something next.
struct NextStep {
  private let subject: Subject

  init(_ subject: Subject) { self.subject = subject }

  /// Facts that say what to do or whom to ring.
  private static let facts = [
    "do_this", "contact", "phone", "email", "joining", "first_visit", "how_to_join", "booking",
    "call_to_action", "next_step", "website",
  ]

  /// Whether any way is given at all.
  var isGiven: Bool {
    Self.facts.contains { subject.frontMatter[$0] != nil } || hasNumberOrAddress
      || subject.sentences.contains { isOrder($0, Self.doing) }
  }

  /// Whether there is a way that needs no doctor and no wait.
  var isOpenToday: Bool {
    let telling = subject.frontMatter.fields.contains {
      $0.name == "contact" || $0.name == "phone" || $0.name == "email"
    }
    return telling || hasNumberOrAddress
      || subject.sentences.contains { isOrder($0, Self.going) && !speaksOfDoctors($0) }
  }

  private var hasNumberOrAddress: Bool {
    subject.parts.links.contains { !$0.link.destination.isEmpty }
      || subject.passages.contains { passage in
        passage.promise.contains(.manyDigits) && passage.hasPhone
          || passage.promise.contains(.address)
            && passage.has(.address, in: 0..<passage.bytes.count)
      }
  }

  /// A sentence, or a part behind a comma, “and”, “to” or “please”, that begins with a doing word.
  private func isOrder(_ sentence: Sentence, _ verbs: Set<UInt64>) -> Bool {
    let passage = subject.passages[sentence.passage]
    guard passage.role != .alt else { return false }
    let tokens = passage.tokens(in: sentence.range)
    return tokens.contains { index in
      guard verbs.contains(passage.tokens[index].key) else { return false }
      guard index > tokens.lowerBound else { return true }
      let before = passage.tokens[index - 1].key
      if Self.denying.contains(before) || comesOff(index, tokens, passage) { return false }
      return Self.leading.contains(before)
        || passage.tokens[index].gap == .mark && index - tokens.lowerBound > 2
    }
  }

  /// “come off your tablets” is no way in.
  private func comesOff(_ index: Int, _ tokens: Range<Int>, _ passage: Passage) -> Bool {
    guard tokens.contains(index + 1) else { return false }
    return Self.away.contains(passage.tokens[index + 1].key)
  }

  private static let away = Token.keys("off from of")

  private func speaksOfDoctors(_ sentence: Sentence) -> Bool {
    let passage = subject.passages[sentence.passage]
    return passage.tokens(in: sentence.range).contains {
      DoctorFirst.doctors.contains(passage.tokens[$0].key)
    }
  }

  private static let doing = going.union(
    Token.keys(
      "tell send write speak talk see meet find go look pick fill bring wear try take read apply"
    )
  )
  private static let going = Token.keys(
    "come call ring phone text email turn drop pop join visit book ask contact sign message knock walk "
      + "refer self-refer register collect"
  )
  private static let leading = Token.keys(
    "please just can could to and or then simply always also may"
  )
  private static let denying = Token.keys("not never don't")
}

extension Passage {
  /// Ten digits or more in a row, with spaces between them at most.
  fileprivate var hasPhone: Bool {
    var digits = 0
    for byte in bytes {
      if WordReading.isDigit(byte) {
        digits += 1
        if digits == 10 { return true }
      } else if byte != 0x20, byte != 0x29, byte != 0x28 {
        digits = 0
      }
    }
    return false
  }
}

/// A sentence that sends people to a doctor first.
struct DoctorFirst {
  let range: Range<Int>

  /// Nil where the sentence is about being ill, or says that no doctor is needed.
  init?(_ passage: Passage, _ sentence: Range<Int>) {
    let tokens = passage.tokens(in: sentence)
    let keys = tokens.map { passage.tokens[$0].key }
    guard keys.contains(where: Self.doctors.contains),
      !keys.contains(where: Self.illness.contains), !keys.contains(where: Self.nots.contains)
    else { return nil }
    for index in tokens {
      guard Self.verbs.contains(passage.tokens[index].key),
        let last = Self.doctor(after: index, tokens, passage)
      else { continue }
      let start = passage.tokens[index].range.lowerBound
      range = start..<passage.tokens[last].range.upperBound
      return
    }
    return nil
  }

  private static func doctor(after verb: Int, _ tokens: Range<Int>, _ passage: Passage) -> Int? {
    for index in (verb + 1)..<min(verb + 6, max(tokens.upperBound, verb + 2)) {
      guard tokens.contains(index), passage.tokens[index].isJoined else { return nil }
      let key = passage.tokens[index].key
      if doctors.contains(key) {
        // “a health professional” is two words.
        return index
      }
      guard between.contains(key) else { return nil }
    }
    return nil
  }

  static let doctors = Token.keys(
    "doctor doctors gp gps professional professionals surgery clinician clinicians nurse nurses"
  )
  private static let verbs = Token.keys(
    "talk speak ask see contact visit consult ring call tell go book through via from by need get make "
      + "have seeing asking talking speaking approach request"
  )
  private static let between = Token.keys(
    "to with your a an the in at from of by appointment health healthcare care practice family own local "
      + "referral through via letter about touch for be referred via medical usual and or nurse doctor "
      + "professional gp"
  )
  private static let illness = Token.keys(
    "ill unwell pain pains symptom symptoms worried medicine medicines medication tablets pregnant sick "
      + "condition conditions dizzy chest breath breathing before bleeding injury injured fever hurt hurts "
      + "worse worsens side-effects usually usual exercise urgent emergency faint fall blood vaccine jab "
      + "advice check health-check appointment's came said told asked"
  )
  private static let nots = Token.keys("not without never no instead cannot don't nor")
}
