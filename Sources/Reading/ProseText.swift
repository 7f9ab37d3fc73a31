/// An author's text, kept as its file's own bytes and read again by whoever needs its blocks: a
/// tree takes five times the room of the words in it, and most of a site's are wanted once.
package struct ProseText: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    case blocks(Prose)
    /// A whole file, and the line at which the text begins.
    case file(KeptBytes, Int)
  }

  private let form: Form
  /// False only where no picture can stand in it: most texts have none, and need not be read to
  /// know.
  package let mayHoldPictures: Bool

  package init(_ prose: Prose) {
    form = .blocks(prose)
    mayHoldPictures = true
  }

  package init(of manuscript: Manuscript) {
    if let line = manuscript.textStart, !manuscript.prose.blocks.isEmpty {
      form = .file(manuscript.kept, line)
      mayHoldPictures = manuscript.source.bytes.mayHoldPictures
    } else {
      form = .blocks(manuscript.prose)
      mayHoldPictures = true
    }
  }

  package var prose: Prose {
    switch form {
    case .blocks(let prose): return prose
    case .file(let kept, let line):
      // It was read before, so nothing can be wrong with it.
      var findings: [Finding] = []
      let source = SourceLines(Encoding.withoutMark(kept.bytes))
      let lines = line..<max(line, source.count + 1)
      return Prose(accepted: source, lines: lines, path: "", findings: &findings) ?? Prose()
    }
  }
}

extension [UInt8] {
  fileprivate var mayHoldPictures: Bool {
    var last: UInt8 = 0
    for byte in self {
      if byte == UInt8(ascii: "["), last == UInt8(ascii: "!") { return true }
      last = byte
    }
    return false
  }
}
