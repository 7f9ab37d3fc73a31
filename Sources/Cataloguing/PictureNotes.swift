/// What a picture file's own notes tell besides the picture: they are left out of what is
/// published, and still stand in the file that was sent.
package struct PictureNotes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let place = PictureNotes(rawValue: 1)
  package static let person = PictureNotes(rawValue: 2)
  package static let serial = PictureNotes(rawValue: 4)

  /// A segment of a JPEG, from its marker on.
  init(segment marker: UInt8, _ segment: ArraySlice<UInt8>) {
    self = []
    let body = segment.dropFirst(4)
    switch marker {
    case 0xE1 where body.starts(with: "Exif\0\0".utf8):
      formUnion(Self(exif: Array(body.dropFirst(6))))
    case 0xE1: formUnion(Self(xmp: body))
    case 0xED: formUnion(Self(iptc: body))
    case _: return
    }
  }

  /// A chunk of a PNG or a WebP, by a PNG's name for it.
  init(chunk name: String, _ body: ArraySlice<UInt8>) {
    self = []
    switch name {
    case "eXIf":
      let bytes = body.starts(with: "Exif\0\0".utf8) ? body.dropFirst(6) : body
      formUnion(Self(exif: Array(bytes)))
    case "iTXt", "tEXt": formUnion(Self(xmp: body))
    case _: return
    }
  }

  /// Names of properties in XMP, or in the words of a PNG.
  init(xmp body: ArraySlice<UInt8>) {
    self = []
    let text = String(decoding: body, as: UTF8.self)
    if ["GPSLatitude", "GPSLongitude", "photoshop:City", "LocationShown", "LocationCreated"]
      .contains(where: text.contains)
    {
      insert(.place)
    }
    if ["dc:creator", "PersonInImage", "OwnerName", "Author", "mwg-rs:Name"]
      .contains(where: text.contains)
    {
      insert(.person)
    }
    if text.contains("SerialNumber") { insert(.serial) }
  }

  /// Records of the news trade: a byline, a place.
  private init(iptc body: ArraySlice<UInt8>) {
    self = []
    let bytes = Array(body)
    for index in bytes.indices.dropLast(2) where bytes[index] == 0x1C && bytes[index + 1] == 2 {
      switch bytes[index + 2] {
      case 80, 85, 116, 118: insert(.person)
      case 26, 27, 90, 92, 95, 100, 101: insert(.place)
      case _: continue
      }
    }
  }

  private init(exif notes: [UInt8]) {
    self = []
    guard notes.count >= 8 else { return }
    let isLittle = notes.starts(with: "II".utf8)
    let reader = ExifReader(notes: notes, isLittle: isLittle)
    read(reader, from: reader.number(4, 4), mayNest: true)
  }

  private mutating func read(_ reader: ExifReader, from start: Int, mayNest: Bool) {
    for (tag, place) in reader.entries(from: start) {
      switch tag {
      // A picture taken without a fix has an empty table of places.
      case 0x8825:
        let tags = reader.entries(from: reader.number(place + 8, 4)).map(\.tag)
        if tags.contains(where: { $0 == 2 || $0 == 4 }) { insert(.place) }
      case 0x013B, 0xA430, 0x9C9D: insert(.person)
      case 0xA431, 0xC62F: insert(.serial)
      case 0x8769 where mayNest:
        read(reader, from: reader.number(place + 8, 4), mayNest: false)
      case _: continue
      }
    }
  }
}

/// Exif's tables: each entry has a tag and a value, or where its value stands.
private struct ExifReader {
  let notes: [UInt8]
  let isLittle: Bool

  func entries(from start: Int) -> [(tag: Int, place: Int)] {
    guard start >= 0, start + 2 <= notes.count else { return [] }
    let count = min(number(start, 2), 512)
    return (0..<count).map { start + 2 + $0 * 12 }
      .filter { $0 + 12 <= notes.count }
      .map { (number($0, 2), $0) }
  }

  func number(_ offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= notes.count else { return .max / 2 }
    let part = Array(notes[offset..<(offset + count)])
    return (isLittle ? part.reversed() : part).reduce(0) { $0 << 8 | Int($1) }
  }
}
