/// One object of Open Referral's standard: its words in the standard's order, and the objects in it.
struct ReferralObject: Sendable {
  let table: ReferralTable
  let id: String
  private(set) var members: [Member] = []

  struct Member: Sendable {
    var name: String
    var value: ReferralValue
  }

  init(_ table: ReferralTable, id: String) {
    self.table = table
    self.id = id
  }

  /// The standard asks that a fact which is not known be left out, not given as nothing.
  mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    members.append(Member(name: name, value: .text(text)))
  }

  /// What the standard does not let be left out.
  mutating func add(_ name: String, always text: String?) {
    members.append(Member(name: name, value: .text(text ?? "")))
  }

  /// A word of the standard, a date or an id: it needs no guard against spreadsheet programs.
  mutating func add(_ name: String, code: String?) {
    guard let code, !code.isEmpty else { return }
    members.append(Member(name: name, value: .code(code)))
  }

  mutating func add(_ name: String, _ number: Int?) {
    guard let number else { return }
    members.append(Member(name: name, value: .number(number)))
  }

  mutating func add(_ name: String, pence: Int?) {
    guard let pence else { return }
    members.append(Member(name: name, value: .pence(pence)))
  }

  mutating func add(_ name: String, _ object: ReferralObject?) {
    guard let object else { return }
    members.append(Member(name: name, value: .one(object)))
  }

  mutating func add(_ name: String, _ objects: [ReferralObject]) {
    guard !objects.isEmpty else { return }
    members.append(Member(name: name, value: .many(objects)))
  }
}

/// What stands under a word of the standard.
enum ReferralValue: Sendable {
  case text(String)
  case code(String)
  case number(Int)
  case pence(Int)
  case one(ReferralObject)
  case many([ReferralObject])

  /// `3` or `3.50`
  static func pounds(_ pence: Int) -> String {
    let rest = pence % 100
    return rest == 0 ? String(pence / 100) : "\(pence / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
