import Cataloguing
import Reading

extension Rule {
  package static let imgGPSMetadata = Rule(
    id: "img-gps-metadata",
    says: "A picture's file does not tell where it was taken, by whom or with which camera",
    because:
      "A photo can show where someone lives or gets help. What is published never holds such "
      + "notes, but the file that is kept and sent about does. (UK GDPR)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: k.jpg\n    exif: {gps: '52.9,-1.2'⟧}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    exif: {artist: J Smith⟧}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    exif: {body serial number: X1⟧}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: t.jpg\n    exif: {GPSLatitude: 52.9⟧}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: t.jpg\n    exif: {}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: t.jpg\n    exif: {orientation: 6}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: t.jpg\n    exif: removed\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: t.jpg\n    exif: {gps: none}\n---\nHi.",
    ],
    mayConcern: { !$0.pictureNotes.isEmpty }
  ) { subject, site in
    let remedy = "save the picture again without its notes; what is published never holds them"
    return subject.pictureNotes.compactMap { note in
      let told = noted(note)
      if !told.isEmpty {
        return Remark(note.range, message(note.file, told), remedy: remedy)
      }
      let file = site.file(of: note)
      guard let left = file?.leftOut, !left.isEmpty else { return nil }
      // Nothing of it is published, so nothing need be held back.
      return Remark(note.range, message(note.file, left), remedy: remedy, severity: .warning)
    }
  }
}

private func message(_ file: String, _ notes: PictureNotes) -> String {
  let parts = [
    notes.contains(.place) ? "where it was taken" : nil,
    notes.contains(.person) ? "a person's name" : nil,
    notes.contains(.serial) ? "a camera's serial number" : nil,
  ].compactMap { $0 }
  return "the file “\(file)” tells \(parts.listed)"
}

private func noted(_ note: PictureNote) -> PictureNotes {
  guard case .map(let fields, _) = note["exif"] else { return [] }
  var told: PictureNotes = []
  for field in fields where !field.value.isNothing {
    let name = field.name.replacing("_", with: "")
    if name.contains("gps") || places.contains(where: name.hasSuffix) { told.insert(.place) }
    if people.contains(where: name.contains) { told.insert(.person) }
    if name.contains("serial") { told.insert(.serial) }
  }
  return told
}

extension FieldValue {
  fileprivate var isNothing: Bool {
    let nothing: Set = ["", "none", "no", "removed", "stripped", "false", "empty"]
    return texts.allSatisfy { nothing.contains($0.lowercased().trimmed) }
  }
}

private let places = [
  "location", "place", "latitude", "longitude", "city", "sublocation", "position", "coordinates",
  "lat", "long", "address", "town", "village", "postcode",
]
private let people = [
  "artist", "owner", "author", "creator", "person", "byline", "photographer", "copyrightholder",
  "people", "subjectname",
]
