internal import Reading

/// One thing about getting in and around, as told: never guessed from silence.
package struct AccessFact: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case yes, no, part
    case notKnown = "not known"
  }

  package var feature: String
  package var state: State
  package var note: String?

  package init(feature: String, state: State, note: String? = nil) {
    self.feature = feature
    self.state = state
    self.note = note
  }

  package var isStepFree: Bool { Self.isStepFree(feature) }

  private static func isStepFree(_ feature: String) -> Bool {
    ["step free", "step free entrance", "step free access", "level access"].contains(
      feature.lowercased().replacing("-", with: " ").replacing("_", with: " ")
    )
  }

  /// Whether two facts speak of one thing, as “step-free” and “step-free entrance” do.
  package func isAbout(_ other: AccessFact) -> Bool {
    let (own, theirs) = (words, other.words)
    return !own.isEmpty && (own.isSubset(of: theirs) || theirs.isSubset(of: own))
  }

  private var words: Set<String> {
    let letters = feature.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(letters).subtracting(["access", "the", "in", "a", "main", "room", "space"])
  }

  static func list(reading fields: inout Fields) -> [AccessFact] {
    guard let field = fields["access"] else { return [] }
    if case .map(let features, _) = field.value {
      return features.compactMap { feature in
        guard case .text(let scalar) = feature.value else {
          fields.complain(
            "front-matter",
            at: feature.value.range,
            "“\(feature.key.text)” wants yes, no, part or not known",
            "write it on one line, with a note after a comma if you like"
          )
          return nil
        }
        return AccessFact(feature: feature.key.text, answer: scalar.text)
      }
    }
    guard let told = fields.texts("access").value else { return [] }
    return told.map { AccessFact(phrase: $0.text) }
  }

  /// `yes, ramp at the side` after a feature's name.
  init(feature: String, answer: String) {
    let parts =
      answer.utf8.contains(0x2C)
      ? answer.split(separator: ",", maxSplits: 1).map { $0.trimmed } : [answer.trimmed]
    let word = parts.first?.lowercased() ?? ""
    let note = parts.count > 1 ? parts[1] : nil
    self.feature = feature.utf8.contains(0x5F) ? feature.replacing("_", with: " ") : feature
    if let yes = Fields.yesOrNo(word) {
      (state, self.note) = (yes ? .yes : .no, note)
    } else if answer.first?.isNumber == true, !Self.isStepFree(feature) {
      (state, self.note) = (.yes, answer)
    } else if word == "part" || word == "partly" {
      (state, self.note) = (.part, note)
    } else if NotKnown.contains(word) || word.isEmpty {
      (state, self.note) = (.notKnown, note)
    } else {
      (state, self.note) = (.part, answer)
    }
  }

  /// A phrase on a line of several, as “no lift”.
  init(phrase: String) {
    let lower = phrase.lowercased()
    if lower.hasPrefix("no ") || lower.hasPrefix("not ") {
      feature = String(phrase.drop { $0 != " " }).trimmed
      state = .no
    } else if let part = phrase.without(ending: " in part") {
      (feature, state) = (part, .part)
    } else {
      feature = phrase
      state = .yes
    }
    note = nil
  }
}

extension String {
  /// What stands before an ending; nil where it ends otherwise, or is nothing else.
  fileprivate func without(ending: String) -> String? {
    guard lowercased().hasSuffix(ending), utf8.count > ending.utf8.count else { return nil }
    return String(dropLast(ending.count))
  }
}
