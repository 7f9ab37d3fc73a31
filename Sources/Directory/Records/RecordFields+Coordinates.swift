extension RecordFields {
  /// Latitude and longitude; `[0, 0]` is a gap, and a pair that lies in Britain only when
  /// exchanged is put right.
  mutating func coordinates() -> (Double?, Double?) {
    guard let (latitude, longitude) = pair() ?? point() else { return (nil, nil) }
    let received = "\(latitude), \(longitude)"
    if latitude == 0, longitude == 0 {
      note("latitude", received, nil, .placeholder)
      return (nil, nil)
    }
    if isInBritain(longitude, latitude), !isInBritain(latitude, longitude) {
      note("latitude", received, "\(longitude), \(latitude)", .coordinatesSwapped)
      return (longitude, latitude)
    }
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else {
      note("latitude", received, nil, .coordinatesImpossible)
      return (nil, nil)
    }
    return (latitude, longitude)
  }

  private mutating func pair() -> (Double, Double)? {
    let latitude = degrees("latitude")
    let longitude = degrees("longitude")
    guard let latitude, let longitude else { return nil }
    return (latitude, longitude)
  }

  /// GeoJSON's point, which names longitude first.
  private mutating func point() -> (Double, Double)? {
    one("geometry") { fields -> (Double, Double)? in
      _ = fields.line("type")
      guard case .list(let values)? = fields.take(["coordinates"])?.value, values.count >= 2,
        let longitude = values[0].degrees, let latitude = values[1].degrees
      else { return nil }
      return (latitude, longitude)
    }
  }

  private mutating func degrees(_ name: String) -> Double? {
    guard let (name, text) = received([name]) else { return nil }
    if let degrees = JSONValue.text(text).degrees { return degrees }
    note(name, text, nil, .unreadable)
    return nil
  }

  private func isInBritain(_ latitude: Double, _ longitude: Double) -> Bool {
    (49...61).contains(latitude) && (-9...2).contains(longitude)
  }
}

extension JSONValue {
  fileprivate var degrees: Double? {
    scalarText.flatMap { Double($0.filter { $0 != " " }) }.flatMap { $0.isFinite ? $0 : nil }
  }
}
