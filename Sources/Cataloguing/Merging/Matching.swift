internal import Reading
internal import Scheduling

/// Which accounts are of one group: where somebody says so, or where organisation number, place and
/// name all agree. Anything less is for a person to decide, and is never brought together.
struct Matching {
  /// Whom a number stands for: first the records, then the listings shown, held and unreadable.
  struct Parties {
    let tellings: [Telling]
    fileprivate(set) var listings: [Listing]
    let held: [Listing]
    /// The files of listings that cannot be read.
    let unread: [String]
    let firstListing: Int
    let firstHeld: Int
    let firstUnread: Int
    let count: Int

    init(tellings: [Telling], listings: [Listing], held: [Listing], unread: [String]) {
      (self.tellings, self.listings, self.held, self.unread) = (tellings, listings, held, unread)
      firstListing = tellings.count
      firstHeld = firstListing + listings.count
      firstUnread = firstHeld + held.count
      count = firstUnread + unread.count
    }
  }

  private(set) var clusters: Clusters
  private(set) var findings: [Finding] = []
  private(set) var parties: Parties
  let numbers: [String: Int]
  /// What each record shows of itself.
  let likenesses: [Likeness]

  /// `said` has what each listing says it is in other lists, by its number.
  init(_ parties: Parties, said: [Int: [String]], book: MatchBook) {
    self.parties = parties
    numbers = Self.numbers(parties)
    likenesses = parties.tellings.map { Likeness($0.entry) }
    let (tellings, first) = (parties.tellings, parties.firstListing)
    clusters = Clusters(
      count: parties.count,
      isListing: { $0 >= first },
      source: { $0 < first ? tellings[$0].sourceName : nil }
    )
    for line in book.lines where !line.isSame { takeApart(line) }
    joinSaid(said)
    for line in book.lines where line.isSame { bringTogether(line) }
    joinSure()
  }

  /// To be called before listings are changed: while another holds them, all would be copied.
  mutating func letGoOfListings() { parties.listings = [] }

  /// By reference: records as `source:id`, listings by the names of their files.
  private static func numbers(_ parties: Parties) -> [String: Int] {
    var numbers: [String: Int] = [:]
    func add(_ reference: String, _ number: Int) {
      numbers[reference] = numbers[reference] ?? number
    }
    for (index, telling) in parties.tellings.enumerated() {
      add(telling.source.reference, index)
    }
    for (index, listing) in parties.listings.enumerated() {
      add(listing.entry.slug.text, parties.firstListing + index)
      add(MatchBook.plain(listing.entry.path), parties.firstListing + index)
    }
    for (index, listing) in parties.held.enumerated() {
      add(listing.entry.slug.text, parties.firstHeld + index)
      add(MatchBook.plain(listing.entry.path), parties.firstHeld + index)
    }
    for (index, path) in parties.unread.enumerated() {
      add(MatchBook.plain(path), parties.firstUnread + index)
    }
    return numbers
  }

  /// The name alone, for an entry is large.
  func name(of number: Int) -> String? {
    if number < parties.firstListing { return parties.tellings[number].entry.name }
    if number < parties.firstHeld {
      return parties.listings[number - parties.firstListing].entry.name
    }
    return nil
  }

  func entry(_ number: Int) -> PublicEntry? {
    if number < parties.firstListing { return parties.tellings[number].entry }
    if number < parties.firstHeld { return parties.listings[number - parties.firstListing].entry }
    if number < parties.firstUnread { return parties.held[number - parties.firstHeld].entry }
    return nil
  }
}

extension Telling {
  /// The source's own name.
  var sourceName: String {
    String(source.reference.split(separator: ":", maxSplits: 1).first ?? "")
  }
}

extension Matching {
  /// What the listings themselves say, those shown before those that are held.
  private mutating func joinSaid(_ said: [Int: [String]]) {
    for (number, references) in said.sorted(by: { $0.key < $1.key }) {
      for reference in references {
        guard let record = numbers[reference], record < parties.firstListing else { continue }
        note(clusters.join(number, record, isSaid: true), reference, at: path(number), nil)
      }
    }
  }

  private mutating func bringTogether(_ line: MatchBook.Line) {
    let known = members(line)
    for (number, reference) in known.dropFirst() {
      let refusal = clusters.join(known[0].0, number, isSaid: true)
      note(refusal, reference, at: MatchBook.path, line.range)
    }
  }

  private mutating func takeApart(_ line: MatchBook.Line) {
    let known = members(line)
    for (index, one) in known.enumerated() {
      for other in known.dropFirst(index + 1) where one.0 != other.0 {
        clusters.keepApart(one.0, other.0)
      }
    }
  }

  private mutating func members(_ line: MatchBook.Line) -> [(Int, String)] {
    line.references.compactMap { reference in
      if let number = numbers[reference] { return (number, reference) }
      findings.append(
        Finding(
          rule: "directory-match",
          severity: .warning,
          file: MatchBook.path,
          range: line.range,
          message: "there is no listing and no record “\(reference)”",
          remedy: "correct it, or take the line out"
        )
      )
      return nil
    }
  }

  private func path(_ number: Int) -> String {
    entry(number)?.path ?? parties.unread[number - parties.firstUnread]
  }

  private mutating func note(
    _ refusal: Clusters.Refusal?,
    _ reference: String,
    at path: String,
    _ range: SourceRange?
  ) {
    let fact: String
    switch refusal {
    case nil, .oneSource: return
    case .different:
      fact = "“\(reference)” is said to be the same, and another line says that it is different"
    case .twoListings(let one, let other):
      let names = [one, other].map { "“\(self.path($0))”" }.joined(separator: " and ")
      fact = "“\(reference)” is said to be the same as two listings, \(names)"
    }
    findings.append(
      Finding(
        rule: "directory-match",
        severity: .warning,
        file: path,
        range: range ?? .wholeFile,
        message: fact,
        remedy: "take one of the two out"
      )
    )
  }

  /// In the order of their references, as the accounts are numbered.
  private mutating func joinSure() {
    var first: [String: Int] = [:]
    for number in parties.firstListing..<parties.firstUnread {
      guard let key = entry(number).flatMap({ Likeness($0).sureKey }) else { continue }
      first[key] = first[key] ?? number
    }
    var republished: [String: Int] = [:]
    for (number, telling) in parties.tellings.enumerated() {
      if let key = likenesses[number].sureKey {
        if let other = first[key] {
          _ = clusters.join(other, number, isSaid: false)
        } else {
          first[key] = number
        }
      }
      guard let key = telling.universalKey else { continue }
      if let other = republished[key] {
        _ = clusters.join(other, number, isSaid: false)
      } else {
        republished[key] = number
      }
    }
  }
}

extension Telling {
  /// An id that is one of its kind in the world, with the name: another list has passed it on.
  fileprivate var universalKey: String? {
    guard let id = source.reference.split(separator: ":", maxSplits: 1).last?.lowercased(),
      id.utf8.count == 36, id.utf8.count(where: { $0 == 0x2D }) == 4
    else { return nil }
    return "\(id)|\(TidyName.of(entry.name))"
  }
}
