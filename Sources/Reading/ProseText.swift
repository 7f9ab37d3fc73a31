/// An author's text, kept as its file's own bytes and read again by whoever needs its blocks: a
/// tree takes five times the room of the words in it, and most of a site's are wanted once.
package struct ProseText: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    case blocks(Prose)
    /// A whole file, and the line at which the text begins.
    case file([UInt8], Int)
  }

  private let form: Form

  package init(_ prose: Prose) { form = .blocks(prose) }

  package init(of manuscript: Manuscript) {
    guard let line = manuscript.textStart, !manuscript.prose.blocks.isEmpty else {
      form = .blocks(manuscript.prose)
      return
    }
    form = .file(manuscript.source.bytes, line)
  }

  package var prose: Prose {
    switch form {
    case .blocks(let prose): return prose
    case .file(let bytes, let line):
      // It was read before, so nothing can be wrong with it.
      var findings: [Finding] = []
      let source = SourceLines(bytes)
      let lines = line..<max(line, source.count + 1)
      return Prose(accepted: source, lines: lines, path: "", findings: &findings) ?? Prose()
    }
  }

  /// False only where no picture can stand in it: most texts have none, and need not be read to
  /// know.
  package var mayHoldPictures: Bool {
    switch form {
    case .blocks: return true
    case .file(let bytes, _):
      var last: UInt8 = 0
      for byte in bytes {
        if byte == UInt8(ascii: "["), last == UInt8(ascii: "!") { return true }
        last = byte
      }
      return false
    }
  }
}
