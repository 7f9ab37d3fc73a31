internal import Directory
internal import Reading
internal import Scheduling

/// What people decided, and what they must decide.
extension Merge {
  /// The claim that a person chose, as long as the sources say what they said then.
  mutating func chosen<Value>(
    among claims: [Claim<Value>],
    of subject: Conflict.Subject,
    _ seal: String
  ) -> Claim<Value>? {
    for decision in decisions where decision.subject == subject && decision.seen == seal {
      let chosen = claims.first { tellings[$0.teller].source.reference == decision.chosen }
      guard let chosen else { continue }
      fitting.insert(decision)
      return chosen
    }
    return nil
  }

  private var decisions: [DecisionBook.Decision] {
    room.book.decisions(on: references.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// A decision that no longer fits what is said is open again, or no longer needed.
  mutating func noteDecisions() {
    for decision in decisions where !fitting.contains(decision) {
      let isDisputed = listing.entry.conflicts.contains { $0.subject == decision.subject }
      let name = listing.entry.name
      let what =
        "“\(decision.subject.rawValue)” of “\(name)”, decided by \(decision.signature.says)"
      report(
        Finding(
          rule: "directory-decision",
          severity: isDisputed ? .warning : .advice,
          file: DecisionBook.path,
          range: decision.range,
          message: isDisputed
            ? "\(what), is open again: what our sources say has changed"
            : "\(what), is settled: our sources no longer disagree",
          remedy: isDisputed
            ? "ask the group again, and put the line that its conflict names in place of this one"
            : "take the line out"
        )
      )
    }
  }

  mutating func report(_ conflict: Conflict) {
    let others = conflict.others.map { "\($0.dated) has “\($0.words)”" }.joined(separator: "; ")
    let line =
      "- {listing: \(conflict.listing.asYAML), field: \(conflict.subject.rawValue), "
      + "chosen: \(conflict.said.source.reference.asYAML), by: ROLE, on: DAY, seen: \(conflict.seal)}"
    let choices = conflict.others.map(\.source.reference.asYAML).joined(separator: " or ")
    report(
      Finding(
        rule: "directory-conflict",
        severity: conflict.level == .stopPrint ? .warning : .advice,
        file: tellings[base].source.file,
        message:
          "our sources disagree on “\(conflict.subject.rawValue)” of “\(listing.entry.name)”: "
          + "we print “\(conflict.printed)”, from \(conflict.said.dated); \(others)",
        remedy:
          "ask the group, then add to \(DecisionBook.path): \(line), with \(choices) as chosen "
          + "if that is right"
      )
    )
  }

  /// Of a way in that one says there is and one says there is not, neither is printed.
  private func ours(_ conflict: Conflict) -> String {
    switch conflict.subject {
    case .access: "\(conflict.said.dated) has “\(conflict.printed)”"
    case .when, .place, .cost, .phone, .ages, .status, .joining:
      "we print “\(conflict.printed)”, from \(conflict.said.dated)"
    }
  }

  /// An override holds until a person takes it out; when its day has come, or the sources change
  /// under it, that is told.
  mutating func takeOverrides() {
    guard let editor = tellings.first(where: { $0.voice == .editor }) else { return }
    Overridable.apply(editor.told, of: editor.entry, to: &listing.entry)
    if editor.told.contains("name") { listing.entry.name = editor.entry.name }
    let keys = references.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for override in room.book.overrides(on: keys) { check(override) }
  }

  private mutating func check(_ override: OverrideBook.Override) {
    if listing.office.addressShown != .full, Self.together["place"]?.contains(override.name) == true
    {
      tell(
        override,
        "the address of “\(listing.entry.name)” is not shown, so this override is not used",
        "take it out"
      )
      return
    }
    let what =
      "the override of “\(override.name.replacing("_", with: " "))” for "
      + "“\(listing.entry.name)”"
    if override.reviewBy <= room.today {
      tell(
        override,
        "\(what) was to be looked at again by \(override.reviewBy.long)",
        "ask the group, then write a new day under “review”, or take it out"
      )
    }
    let seal = Self.seal(override.name, received(override.name))
    if override.seen == nil {
      tell(
        override,
        "nothing would tell when other lists change under \(what)",
        "add to it: “seen: \(seal)”",
        .advice
      )
    } else if override.seen != seal {
      tell(
        override,
        "what other lists say has changed under \(what)",
        "look at them; then write “seen: \(seal)”, or take the override out"
      )
    }
  }

  private mutating func tell(
    _ override: OverrideBook.Override,
    _ message: String,
    _ remedy: String,
    _ severity: Severity = .warning
  ) {
    report(
      Finding(
        rule: "directory-decision",
        severity: severity,
        file: override.file,
        range: override.range,
        message: message,
        remedy: remedy
      )
    )
  }

  /// What the records say of a field, and when the group's own listing was last checked.
  private func received(_ field: String) -> [String] {
    let names = Self.together[field] ?? [field]
    return tellings.flatMap { telling -> [String] in
      switch telling.voice {
      case .editor: return []
      case .own: return [telling.source.checked.map { "checked \($0.on.iso)" } ?? "never checked"]
      case .record: return names.flatMap { lines(of: $0, in: telling) }
      }
    }
  }

  /// A record's own words for a field.
  func lines(of field: String, in telling: Telling) -> [String] {
    guard let place = telling.record, telling.isLive else { return [] }
    return room.shelves[place.shelf].records[place.number].lines(of: field)
  }

  private static let together = [
    "place": ["place", "address", "postcode"], "address": ["place", "address", "postcode"],
    "contact": ["contact", "phone", "email"],
  ]
}
