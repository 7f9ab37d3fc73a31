internal import Cataloguing
internal import Scheduling

/// What cards, pages and calendars all say of a listing, put into words once.
package struct EntryWords: Sendable {
  /// Days and times in one line.
  package let when: String?
  /// The place in one line, or “Online”.
  package let place: String?
  package let cost: String?
  package let access: String?
  package let ages: String?
  package let journey: Journey
  package let asking: Asking
  package let meetsInSeveralPlaces: Bool
  /// Nobody needs to travel.
  package let isRemote: Bool

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
