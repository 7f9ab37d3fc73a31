internal import Cataloguing

/// How many entries each list of an edition has.
struct Counts: Sendable {
  private(set) var areas: [Slug: Int] = [:]
  private(set) var reasons: [Reason: Int] = [:]

  init(of view: EditionView) {
    for (area, list) in zip(view.areas, view.areaLists) { areas[area.slug] = list.entries.count }
    for listed in view.entries {
      for reason in listed.entry.helpsWith { reasons[reason, default: 0] += 1 }
    }
  }
}
