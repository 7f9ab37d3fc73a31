internal import Cataloguing
internal import Scheduling

/// What cards, pages and calendars all say of a listing, put into words once.
struct EntryWords: Sendable {
  /// Days and times in one line.
  let when: String?
  /// The place in one line, or “Online”.
  let place: String?
  let cost: String?
  let access: String?
  let ages: String?
  let journey: Journey
  let asking: Asking
  let meetsInSeveralPlaces: Bool
  /// Nobody needs to travel.
  let isRemote: Bool

  init(_ entry: borrowing PublicEntry) {
    let isSeveral = entry.meetsInSeveralPlaces
    let isRemote = entry.isRemote
    let when = entry.whenInWords
    let place = entry.whereInWords(inSeveral: isSeveral)
    let cost = entry.costInWords
    let access = entry.accessInWords
    let ages = entry.ages.value?.says
    let journey = Journey(entry, inSeveralPlaces: isSeveral)
    asking = Asking { topic in
      switch topic {
      case .when: when != nil
      case .place: place != nil
      case .journey: isRemote || journey.inShort != nil
      case .access: isRemote || access != nil
      case .visit: entry.firstVisit.words != nil
      case .cost: cost != nil
      case .help: entry.helpWithCosts.value != nil
      case .bringing: isRemote || entry.firstVisit.bringSomeone != nil
      case .ages: ages != nil
      case .people: entry.people.value != nil
      case .joining: entry.joining.value != nil
      }
    }
    meetsInSeveralPlaces = isSeveral
    self.isRemote = isRemote
    (self.when, self.place, self.cost, self.access) = (when, place, cost, access)
    (self.ages, self.journey) = (ages, journey)
  }
}
