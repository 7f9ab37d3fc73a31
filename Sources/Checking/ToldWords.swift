internal import Cataloguing
import Reading

/// The words in which a listing tells its facts besides the fields made for them: the text and the
/// fields that are printed as they stand.
struct ToldWords {
  private let texts: [Words]

  init(_ subject: Subject) {
    texts = subject.passages.filter { $0.role != .alt && $0.role != .fact("name") }.map(\.words)
  }

  init(_ texts: [String]) { self.texts = texts.map { Words($0) } }

  /// Whether a phrase stands there that no word beside it turns into something else.
  func tell(_ phrases: PhraseSet, unless turned: Turned = Turned()) -> Bool {
    texts.contains { text in
      phrases.all(in: text.tokens).contains { !turned.turns($0, text.tokens) }
    }
  }

  /// Whether any of the texts is such a one.
  func hold(_ isOne: (Words) -> Bool) -> Bool { texts.contains(where: isOne) }

  /// Words beside a phrase that give it another sense: “feel free”, “free parking”.
  struct Turned {
    var before: PhraseSet = []
    var after: PhraseSet = []

    func turns(_ phrase: Range<Int>, _ tokens: [Token]) -> Bool {
      let starts = max(0, phrase.lowerBound - 3)..<phrase.lowerBound
      if starts.contains(where: {
        before.phrase(at: $0, in: tokens)?.upperBound == phrase.lowerBound
      }) {
        return true
      }
      guard phrase.upperBound < tokens.count else { return false }
      return after.phrase(at: phrase.upperBound, in: tokens) != nil
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
