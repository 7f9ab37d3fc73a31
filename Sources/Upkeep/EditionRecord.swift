package import Cataloguing
package import Scheduling

/// What the editions printed of each group, kept so that a later one can say what has changed. It
/// holds no more than facts that anyone may read, but of groups that only practices see too.
package struct EditionRecord: Sendable, Hashable {
  package let made: CalendarDay
  package let groups: [Group]

  package struct Group: Sendable, Hashable {
    package var slug: String
    /// Old addresses of its page.
    package var wasAt: [String]
    package var facts: [PrintedFact: String]

    package var name: String { facts[.name] ?? slug }
    var status: ListingStatus { facts[.status].flatMap(ListingStatus.init) ?? .open }
  }

  package init(of catalogue: Catalogue) {
    made = catalogue.today
    groups = catalogue.listings.map { Group($0.entry) }.sorted { $0.slug < $1.slug }
  }

  private static let schema = "noticeboard.edition/1"

  /// Nil when the record is damaged, cut short or of another version.
  package init?(reading bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.removeLast().isEmpty, lines.removeFirst() == Self.schema,
      let made = CalendarDay(iso: String(lines.removeFirst()))
    else { return nil }
    let end = lines.removeLast()
    var groups: [Group] = []
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let (key, value) = (String(parts[0]), String(parts[1]))
      if key == "group" {
        groups.append(Group(slug: value, wasAt: [], facts: [:]))
        continue
      }
      guard let last = groups.indices.last else { return nil }
      if key == "was-at" {
        groups[last].wasAt.append(value)
      } else if let fact = PrintedFact(key: key) {
        groups[last].facts[fact] = value
      } else {
        return nil
      }
    }
    guard end == "end \(groups.count)" else { return nil }
    (self.made, self.groups) = (made, groups)
  }

  package var bytes: [UInt8] {
    var text = "\(Self.schema)\n\(made.iso)\n"
    for group in groups {
      text += "group \(group.slug)\n"
      for address in group.wasAt { text += "was-at \(address)\n" }
      for fact in PrintedFact.allCases {
        if let value = group.facts[fact] { text += "\(fact.key) \(value)\n" }
      }
    }
    return Array((text + "end \(groups.count)\n").utf8)
  }

  /// Whether both print the same, on whatever day.
  package func printsTheSame(as other: EditionRecord) -> Bool { groups == other.groups }
}

extension EditionRecord.Group {
  fileprivate init(_ entry: PublicEntry) {
    slug = entry.slug.text
    wasAt = entry.publication.wasAt
    facts = [:]
    for fact in PrintedFact.allCases { facts[fact] = entry.printed(fact).map(\.onOneLine) }
  }
}

extension PrintedFact {
  fileprivate var key: String { rawValue.replacing(" ", with: "-") }

  fileprivate init?(key: String) {
    guard let fact = PrintedFact.allCases.first(where: { $0.key == key }) else { return nil }
    self = fact
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
