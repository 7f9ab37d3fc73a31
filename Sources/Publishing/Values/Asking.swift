internal import Cataloguing

/// What nobody has told us, said once for each question of a group's page, and kindly.
struct Asking: Sendable, Hashable {
  private var unknown: [Topic]

  init(_ entry: PublicEntry) {
    let journey = Journey(entry)
    let isKnown: (Topic) -> Bool = { topic in
      switch topic {
      case .when: entry.whenInWords != nil
      case .place: entry.whereInWords != nil
      case .journey: entry.isRemote || journey.inShort != nil
      case .access: entry.isRemote || entry.accessInWords != nil
      case .visit: entry.firstVisit.words != nil
      case .cost: entry.costInWords != nil
      case .help: entry.helpWithCosts.value != nil
      case .bringing: entry.isRemote || entry.firstVisit.bringSomeone != nil
      case .ages: entry.agesInWords != nil
      case .people: entry.people.value != nil
      case .joining: entry.joining.value != nil
      }
    }
    unknown = Topic.allCases.filter { !isKnown($0) }
  }

  enum Topic: CaseIterable {
    case when, place, journey, access, visit, cost, help, bringing, ages, people, joining

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

  /// “Ask the group what it costs and how to join.”
  func sentence(_ topics: Topic...) -> String? {
    let asked = unknown.filter(topics.contains).map(\.inWords)
    return asked.isEmpty ? nil : "\(Fact.ask) \(Words.list(asked))."
  }

  /// For a list, where long sentences said again and again would hide what is known.
  var inShort: String? {
    isNearlyEverything
      ? "\(Fact.ask) when and where it meets, and what it costs."
      : sentence(.when, .place, .journey, .cost, .access)
  }

  /// Neither when, where, what it is like nor what it costs: there is little to read here.
  var isNearlyEverything: Bool {
    [Topic.when, .place, .visit, .cost].allSatisfy(unknown.contains)
  }
}
