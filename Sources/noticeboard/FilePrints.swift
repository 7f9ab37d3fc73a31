internal import Reading

/// What tells a content file from others, and from what it was before.
struct FilePrints: Sendable, Hashable {
  /// Of the whole file.
  let whole: Fingerprint
  /// Of what may stand on other pages than its own: it stays while nothing but words of the text
  /// change.
  let facts: Fingerprint

  init(of file: SourceFile, read manuscript: Manuscript) {
    whole = Fingerprint(ofFile: file)
    // A picture in the text is a file of the site.
    if let head = manuscript.head, !ProseText(of: manuscript).mayHoldPictures {
      facts = Fingerprint(of: Array(file.path.utf8) + [0, 0] + head)
    } else {
      facts = whole
    }
  }
}

extension Fingerprint {
  /// Of its path and its bytes.
  init(ofFile file: SourceFile) {
    self.init(of: Array(file.path.utf8) + [0] + file.bytes)
  }
}
