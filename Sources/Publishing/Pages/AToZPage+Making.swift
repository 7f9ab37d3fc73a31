internal import Cataloguing
internal import Templating

extension PageMaker {
  func aToZ() -> OutputFile {
    var byLetter: [String: [NameEntry]] = [:]
    for listed in view.entries {
      let href = "groups/\(listed.entry.publication.slug.text).html"
      let (name, area) = (listed.entry.name, listed.areasInWords)
      for (index, own) in ([name] + listed.entry.alsoKnownAs).enumerated() {
        let see = index == 0 ? nil : name
        let named = NameEntry(name: own, href: href, see: see, area: area)
        byLetter[named.letter, default: []].append(named)
      }
    }
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let figures = byLetter[NameEntry.figures] == nil ? [] : [NameEntry.figures]
    let letters = (alphabet + figures).map { letter in
      Letter(letter: letter, entries: (byLetter[letter] ?? []).sorted { $0.comesBefore($1) })
    }
    let count = Words.groups(view.entries.count)
    let frame = frame("Groups, A to Z", "\(count), by name.", at: "a-z.html")
    return file(Framed(frame: frame, own: AToZPage(count: count, letters: letters)), templates.aToZ)
  }
}

extension NameEntry {
  fileprivate static let figures = "0 to 9"

  init(name: String, href: String, see: String?, area: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    (self.name, self.href, self.see, self.area) = (name, href, see, area)
    folded = isPlain ? name.lowercased() : Accents.folded(name)
  }

  fileprivate var letter: String {
    if let first = folded.utf8.first, (0x61...0x7A).contains(first), folded.utf8.count > 1,
      folded.utf8.prefix(2).allSatisfy({ $0 < 0x80 })
    {
      return String(Unicode.Scalar(first & 0xDF))
    }
    let first = folded.first { $0.isLetter || $0.isNumber }
    guard let first, first.isASCII, first.isLetter else { return Self.figures }
    return first.uppercased()
  }

  fileprivate func comesBefore(_ other: NameEntry) -> Bool {
    folded == other.folded
      ? href.utf8.lexicographicallyPrecedes(other.href.utf8)
      : folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
  }
}
