internal import Scheduling

/// One account of one group: an editor's, its own listing's, or a directory record's.
struct Telling: Sendable {
  /// Who speaks.
  enum Voice: Sendable {
    case editor, own, record
  }

  var listing: Listing
  var voice: Voice
  var source: Provenance.Source
  /// The higher, the sooner it is believed.
  var trust = 0
  /// The fields that a record or an editor tells; a listing's own file answers for all of them.
  var told: Set<String> = []
  /// Where the record stands, for what came in before it was read.
  var record: RecordPlace?

  /// A record by the number of its shelf and its number there.
  struct RecordPlace: Sendable {
    var shelf: Int
    var number: Int
  }

  /// A listing's own file.
  init(own listing: Listing) {
    self.listing = listing
    voice = .own
    let slug = listing.entry.slug.text
    source = Provenance.Source(reference: slug, label: "", file: listing.entry.path)
    source.checked = listing.entry.checked
  }

  /// What an editor laid over the others.
  init(editor listing: Listing, telling told: Set<String>, file: String) {
    self.listing = listing
    voice = .editor
    source = Provenance.Source(reference: "override", label: "our own office", file: file)
    self.told = told
  }

  var entry: PublicEntry { _read { yield listing.entry } }

  var checkedOn: CalendarDay? { source.checked?.on }

  /// It still stands in its source.
  var isLive: Bool { source.missingSince == nil }

  func tells(_ field: String) -> Bool { voice == .own || told.contains(field) }

  /// Whether it is believed of the group's own facts: the latest check first, and of equal or unknown
  /// days the group's own words, then trust. No two are equal, so the order they came in never counts.
  func isBelieved(before other: Telling) -> Bool {
    if (voice == .editor) != (other.voice == .editor) { return voice == .editor }
    if isLive != other.isLive { return isLive }
    if checkedOn != other.checkedOn {
      return (checkedOn ?? .first) > (other.checkedOn ?? .first)
    }
    if (voice == .own) != (other.voice == .own) { return voice == .own }
    return isTrusted(before: other)
  }

  /// The order for what a directory knows better than a group.
  func isTrusted(before other: Telling) -> Bool {
    if trust != other.trust { return trust > other.trust }
    if source.edited != other.source.edited {
      return (source.edited ?? .first) > (other.source.edited ?? .first)
    }
    return source.reference.utf8.lexicographicallyPrecedes(other.source.reference.utf8)
  }
}
