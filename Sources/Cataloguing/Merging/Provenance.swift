package import Scheduling

/// Where the facts of a group came from: its sources, the most believed first, and those facts that
/// are not simply what the first of them says.
package struct Provenance: Sendable, Hashable {
  /// One account that was read.
  package struct Source: Sendable, Hashable {
    /// As decisions write it: a listing's file name, or `source:id`.
    package var reference: String
    /// What the list is called; empty for the group's own listing.
    package var label: String
    package var file: String
    /// The record's own key.
    package var key: String?
    /// When a person confirmed it with the group.
    package var checked: CheckRecord?
    /// When its source says that it was changed.
    package var edited: CalendarDay?
    /// When we read the source, as written.
    package var retrieved: String?
    /// It no longer stands in its source.
    package var missingSince: CalendarDay?

    package init(reference: String, label: String, file: String) {
      (self.reference, self.label, self.file) = (reference, label, file)
    }

    package var isOwn: Bool { label.isEmpty }
  }

  /// How a value came to be printed.
  package enum Rule: String, Sendable, Hashable, CaseIterable {
    case asTold = "as told"
    case parsed, tidied
    case mostCautious = "most cautious"
    case joined = "joined from all"
    case decided = "decided by a person"
    case override
    case askFirst = "ask first"
  }

  /// One fact's origin. What is printed of it stands in the entry.
  package struct Fact: Sendable, Hashable {
    /// As the call sheet names it.
    package var name: String
    /// Its number among the sources.
    package var source: Int
    package var rule: Rule
    /// As it came in, where that is not what is printed.
    package var received: String?

    package init(_ name: String, _ source: Int, _ rule: Rule, received: String? = nil) {
      (self.name, self.source, self.rule, self.received) = (name, source, rule, received)
    }
  }

  package var sources: [Source]
  package var facts: [Fact] = []

  package init(sources: [Source]) { self.sources = sources }

  package func fact(_ name: String) -> Fact? { facts.first { $0.name == name } }

  mutating func note(_ fact: Fact) {
    facts.removeAll { $0.name == fact.name }
    facts.append(fact)
  }
}
