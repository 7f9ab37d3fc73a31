/// Two living sources that say different things of one group.
package struct Conflict: Sendable, Hashable {
  package enum Subject: String, Sendable, Hashable, CaseIterable {
    case when, place, cost, phone, ages, status, joining, access
  }

  package var subject: Subject
  package var printed: String
  package var other: String
  /// The label of the source that says the other thing.
  package var source: String

  /// Wrong in these, a reader stands before a closed door: the page says to ring first.
  package var isWorthRinging: Bool {
    switch subject {
    case .when, .place, .phone, .status: true
    case .cost, .ages, .joining, .access: false
    }
  }
}
