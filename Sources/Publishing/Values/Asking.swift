internal import Cataloguing

/// What nobody has told us, said once for each question of a group's page, and kindly.
package struct Asking: Sendable, Hashable {
  /// A bit for each topic.
  private var unknown: UInt16 = 0

  init(isKnown: (Topic) -> Bool) {
    for topic in Topic.allCases where !isKnown(topic) { unknown |= topic.bit }
  }

  package enum Topic: UInt16, CaseIterable {
    case when, place, journey, access, visit, cost, help, bringing, ages, people, joining

    fileprivate var bit: UInt16 { 1 << rawValue }

    fileprivate var inWords: String {
      switch self {
      case .when: "when it meets"
      case .place: "where it meets"
      case .journey: "how to get there and home"
      case .access: "how easy it is to get in and around"
      case .visit: "what a first visit is like"
      case .cost: "what it costs"
      case .help: "if there is help with costs"
      case .bringing: "if you can bring someone"
      case .ages: "what ages come"
      case .people: "who it is for"
      case .joining: "how to join"
      }
    }
  }

  /// “Ask the group what it costs and how to join.”; the topics in their usual order.
  package func sentence(_ topics: Topic...) -> String? {
    let asked = topics.filter(isUnknown).map(\.inWords)
    return asked.isEmpty ? nil : "\(Fact.ask) \(Words.list(asked))."
  }

  private func isUnknown(_ topic: Topic) -> Bool { unknown & topic.bit != 0 }

  /// For a list, where long sentences said again and again would hide what is known.
  package var inShort: String? {
    isNearlyEverything
      ? "\(Fact.ask) when and where it meets, and what it costs."
      : sentence(.when, .place, .journey, .access, .cost)
  }

  /// Neither when, where, what it is like nor what it costs: there is little to read here.
  var isNearlyEverything: Bool {
    [Topic.when, .place, .visit, .cost].allSatisfy(isUnknown)
  }
}
