internal import Cataloguing
internal import Templating

extension PageMaker {
  /// Beyond this many names, each letter has a page of its own.
  static let mostNamesOnAPage = 500
  static let aToZTitle = "Groups, A to Z"

  /// The whole alphabet, or one page for each letter and one that leads to them.
  func aToZ() -> [OutputFile] {
    let names = NamesByLetter(view.entries)
    let top = aToZPage(names, nil)
    return [top] + names.pages.map { aToZPage(names, $0) }
  }

  private func aToZPage(_ names: NamesByLetter, _ letter: String?) -> OutputFile {
    let address = letter.map(NamesByLetter.address) ?? "a-z.html"
    let number = letter.map { names[$0].count } ?? view.entries.count
    let count = Words.groups(number)
    let frame = frame(
      letter.map { "\(Self.aToZTitle): \($0)" } ?? Self.aToZTitle,
      "\(count), by name.",
      at: address,
      under: letter == nil ? [] : [(Self.aToZTitle, "a-z.html")]
    )
    let letters = names.letters(on: letter, root: Self.root(of: address))
    return file(Framed(frame: frame, own: AToZPage(count: count, letters: letters)), templates.aToZ)
  }

  /// Without a script it is the A to Z.
  func search() -> OutputFile {
    var frame = frame("Search", "Find a group by a word.", at: "search.html")
    frame.script = "search.js"
    frame.canonical = canonical("a-z.html")
    let page = SearchPage(
      shards: SearchIndex(view: view).shards,
      areas: view.areas,
      letters: NamesByLetter(view.entries).letters(on: nil, root: "")
    )
    return file(Framed(frame: frame, own: page), templates.search)
  }
}

/// Every name that a group goes by, under its first letter.
struct NamesByLetter: Sendable {
  private var entries: [String: [NameEntry]] = [:]
  private let isSplit: Bool

  init(_ listed: ListedEntries) {
    var count = 0
    for listed in listed {
      let href = "groups/\(listed.entry.publication.slug.text).html"
      let (name, area) = (listed.entry.name, listed.areasInWords)
      for (index, own) in ([name] + listed.entry.alsoKnownAs).enumerated() {
        let see = index == 0 ? nil : name
        let named = NameEntry(name: own, href: href, see: see, area: area)
        entries[FirstLetter.of(folded: named.folded), default: []].append(named)
        count += 1
      }
    }
    isSplit = count > PageMaker.mostNamesOnAPage
    for letter in entries.keys { entries[letter]?.sort { $0.comesBefore($1) } }
  }

  subscript(letter: String) -> [NameEntry] { entries[letter] ?? [] }

  static func address(of letter: String) -> String { "a-z/\(Slug(folding: letter).text).html" }

  private var alphabet: [String] {
    let figures = entries[FirstLetter.figures] == nil ? [] : [FirstLetter.figures]
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init) + figures
  }

  /// The letters that have a page of their own.
  var pages: [String] { isSplit ? alphabet.filter { !self[$0].isEmpty } : [] }

  /// The alphabet as it stands on the page of a letter, or on the page of all.
  func letters(on current: String?, root: String) -> [Letter] {
    alphabet.map { letter in
      let isShown = !self[letter].isEmpty && (isSplit ? letter == current : true)
      return Letter(
        letter: letter,
        entries: self[letter].map { $0.seen(from: root) },
        href: isSplit ? root + Self.address(of: letter) : "#\(Letter.id(of: letter))",
        isCurrent: letter == current,
        isShown: isShown
      )
    }
  }
}

extension NameEntry {
  init(name: String, href: String, see: String?, area: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    (self.name, self.href, self.see, self.area) = (name, href, see, area)
    folded = isPlain ? name.lowercased() : Accents.folded(name)
  }

  fileprivate func seen(from root: String) -> Self {
    var entry = self
    entry.href = root + href
    return entry
  }

  fileprivate func comesBefore(_ other: NameEntry) -> Bool {
    folded == other.folded
      ? href.utf8.lexicographicallyPrecedes(other.href.utf8)
      : folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
  }
}
