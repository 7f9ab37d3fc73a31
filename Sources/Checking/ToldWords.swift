internal import Cataloguing
import Reading

/// The words in which a listing tells its facts besides the fields made for them: the text and the
/// fields that are printed as they stand.
struct ToldWords {
  private let passages: [(bytes: [UInt8], words: WordNumbers)]

  init(_ subject: Subject) {
    passages = subject.passages.filter { $0.role != .alt && $0.role != .fact("name") }
      .map { ($0.bytes, WordNumbers(of: $0.bytes)) }
  }

  init(_ texts: [String]) {
    passages = texts.map { (Array($0.utf8), WordNumbers(of: Array($0.utf8))) }
  }

  /// Whether a phrase stands there that no word beside it turns into something else.
  func tell(_ phrases: PhraseSet, unless turned: Turned = Turned()) -> Bool {
    passages.contains { passage in
      phrases.all(in: passage.words).contains { !turned.turns($0, passage.words) }
    }
  }

  /// Whether any passage holds such bytes.
  func hold(_ isThere: ([UInt8]) -> Bool) -> Bool { passages.contains { isThere($0.bytes) } }

  /// Words beside a phrase that give it another sense: “feel free”, “free parking”.
  struct Turned {
    var before: PhraseSet = []
    var after: PhraseSet = []

    func turns(_ phrase: Range<Int>, _ words: WordNumbers) -> Bool {
      let starts = max(0, phrase.lowerBound - 3)..<phrase.lowerBound
      if starts.contains(where: {
        before.phrase(at: $0, in: words)?.upperBound == phrase.lowerBound
      }) {
        return true
      }
      guard phrase.upperBound < words.numbers.count else { return false }
      return after.phrase(at: phrase.upperBound, in: words) != nil
    }
  }
}

extension Subject {
  /// A remark on a fact that a listing leaves out: milder where it gives the least that is published.
  func lack(
    _ message: String,
    remedy: String,
    at range: SourceRange = .wholeFile,
    _ listing: ListingFacts
  ) -> Remark {
    Remark(range, message, remedy: remedy, severity: listing.isShort ? .warning : nil)
  }

  /// The listing, where people can still go to it.
  var openListing: ListingFacts? { listing.flatMap { $0.hasEnded ? nil : $0 } }
}
