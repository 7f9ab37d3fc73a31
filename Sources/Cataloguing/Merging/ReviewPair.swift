internal import Scheduling

/// Two entries that may be of one group, side by side, for a person to decide: nothing brings them
/// together but a line in `matches.yml`.
package struct ReviewPair: Sendable, Hashable {
  package struct Side: Sendable, Hashable {
    /// As `matches.yml` writes it.
    package var reference: String
    /// The list it stands in; empty for a listing of our own.
    package var label: String
    package var entry: PublicEntry
  }

  package var one: Side
  package var other: Side
  /// What both have, such as “postcode NG00 1AA”.
  package var shared: [String]

  /// The line for `matches.yml` that says so.
  package func line(isSame: Bool) -> String {
    let both = "\(one.reference.asYAML), \(other.reference.asYAML)"
    return "- {\(isSame ? "same" : "different"): [\(both)], by: ROLE, on: DAY}"
  }
}

extension ReviewPair.Side {
  /// The facts by which a person sees whether two are the same, on one line.
  package var facts: String {
    let schedule = entry.times.schedule
    let when = schedule.sessions.isEmpty ? schedule.phrases.joined(separator: "; ") : schedule.says
    let contact = entry.contact.value
    let told = [
      when.orNil, entry.place.value?.line, contact?.phones.joined(separator: ", ").orNil,
      entry.cost.value?.lines.joined(separator: ". "),
    ]
    return told.compactMap { $0 }.joined(separator: "; ").orNil ?? "nothing more"
  }
}
