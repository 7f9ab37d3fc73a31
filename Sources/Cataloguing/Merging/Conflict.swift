internal import Scheduling

/// Living sources that say different things of one group.
package struct Conflict: Sendable, Hashable {
  package enum Subject: String, Sendable, Hashable, CaseIterable {
    case when, place, cost, phone, ages, status, joining, access
  }

  /// How much harm the wrong one does.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// A reader may stand before a closed door: the page says to ring first, paper leaves it out.
    case stopPrint = "stop print"
    case note
  }

  /// What one source says, and when it was last sure of it.
  package struct Saying: Sendable, Hashable {
    package var words: String
    package var source: Provenance.Source

    /// “county directory”, or our own listing.
    package var says: String {
      source.isOwn ? "our own listing" : "“\(source.label)”"
    }

    /// With its day: “county directory”, changed 3 March 2026.
    package var dated: String {
      if let check = source.checked { return "\(says), checked \(check.on.long)" }
      return source.edited.map { "\(says), changed \($0.long)" } ?? says
    }
  }

  package var subject: Subject
  /// What the page has, and who says so.
  package var said: Saying
  /// The others, the most believed first.
  package var others: [Saying]
  /// The listing as decisions name it.
  package var listing: String
  /// Stands for all that was said: when any of it changes, so does this.
  package var seal: String

  package var printed: String { said.words }
  package var other: String { others.first?.words ?? "" }
  package var level: Level { subject.level }
  package var isWorthRinging: Bool { level == .stopPrint }
}

extension Conflict.Subject {
  package var level: Conflict.Level {
    switch self {
    case .when, .place, .phone, .status: .stopPrint
    case .cost, .ages, .joining, .access: .note
    }
  }
}
