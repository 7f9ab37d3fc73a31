internal import Reading
package import Scheduling

/// How people get there, and home again.
package struct GettingHere: Sendable, Hashable {
  package var words: String?
  package var bus: String?
  package var lastBus: ClockTime?
  package var lift: String?
  package var parking: String?
  package var byCar: String?
  package var isAsk = false

  package init() {}

  package var isTold: Bool {
    [words, bus, lift, parking, byCar].contains { $0 != nil } || lastBus != nil
  }

  /// The group can take people home, now and then.
  package var givesLifts: Bool {
    guard let lift = lift?.lowercased() else { return false }
    return lift.hasPrefix("yes") || lift.hasPrefix("car share")
  }

  private static let names = FieldNames(
    ["text", "bus", "last_bus", "lift", "parking", "car", "stop", "walk", "train", "tram"],
    synonyms: ["words": "text", "buses": "bus", "lifts": "lift", "by_car": "car", "by_bus": "bus"],
    common: false
  )

  init(reading fields: inout Fields) {
    if var map = fields.map("getting_here", names: Self.names) {
      words = map.string("text")
      bus = Self.bus(&map)
      lastBus = Self.clock("last_bus", &map)
      lift = map.string("lift")
      parking = map.string("parking")
      byCar = map.string("car")
      fields.take(map.finish())
    } else {
      switch fields.texts("getting_here", splitting: false) {
      case .ask: isAsk = true
      case .silent: break
      case .told(let lines): words = lines.map(\.text).joined(separator: ". ")
      }
    }
    lastBus = lastBus ?? Self.clock("last_bus", &fields)
  }

  private static let busNames = FieldNames(
    ["route", "stop", "walk", "text"],
    synonyms: ["number": "route", "routes": "route"],
    common: false
  )

  /// On one line, or route, stop and walk apart.
  private static func bus(_ map: inout Fields) -> String? {
    var parts: [String?] = []
    if var inner = map.map("bus", names: busNames) {
      parts = ["text", "route", "stop"].map { inner.string($0) }
      parts.append(inner.string("walk").map { "\($0) walk" })
      map.take(inner.finish())
    } else {
      parts = ["bus", "stop", "walk", "tram", "train"].map { map.string($0) }
    }
    return parts.compactMap { $0 }.joined(separator: ", ").orNil
  }

  private static func clock(_ name: String, _ fields: inout Fields) -> ClockTime? {
    guard let scalar = fields.text(name).value else { return nil }
    let time = scalar.text.parts(at: [","]).first ?? scalar.text
    if let time = ClockTime(reading: time) { return time }
    fields.complain(
      "front-matter",
      .warning,
      at: scalar.range,
      "“\(scalar.text)” is not a time of day",
      "write it as “6:40pm”"
    )
    return nil
  }

  /// The place's facts stand in where the listing is silent.
  package func filled(from place: GettingHere) -> GettingHere {
    var filled = self
    filled.words = words ?? place.words
    filled.bus = bus ?? place.bus
    filled.lastBus = lastBus ?? place.lastBus
    filled.lift = lift ?? place.lift
    filled.parking = parking ?? place.parking
    filled.byCar = byCar ?? place.byCar
    return filled
  }
}
