/// An address within the site: the prefix to an edition's top, and the path from there. Without a
/// prefix a hole is left for it, so that one piece of markup can stand on pages of any depth.
package struct SiteAddress: Sendable {
  package var root: String?
  package var path: String

  package init(root: String?, path: String) {
    self.root = root
    self.path = path
  }
}

/// The byte of a hole: escaping drops it from every text and the compiler from every template, so
/// that it stands nowhere else.
let hole: UInt8 = 0x1A

/// Pieces of finished markup, one after another, with holes for the prefix to the edition's top.
package struct MarkupBook: Sendable {
  private struct Piece {
    var start: Int
    var holes: Range<Int32>
  }

  private var bytes: [UInt8] = []
  private var holes: [Int] = []
  private var pieces: [Piece] = []

  package init() {}

  /// Adds a filled template, without the line break at its end.
  package mutating func append<Subject>(_ template: Template<Subject>, _ subject: Subject) {
    let (start, firstHole) = (bytes.count, Int32(holes.count))
    template.render(subject, into: &bytes)
    if bytes.count > start, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    for index in start..<bytes.count where bytes[index] == hole { holes.append(index) }
    pieces.append(Piece(start: start, holes: firstHole..<Int32(holes.count)))
  }

  /// One piece, with a prefix for its holes.
  package func cut(_ number: Int, root: String) -> Cut {
    Cut(book: self, number: number, root: root)
  }

  /// A piece of a book as it is to stand on a page. Its bytes stay in the book until they are printed.
  package struct Cut: Sendable {
    fileprivate let book: MarkupBook
    fileprivate let number: Int
    fileprivate let root: String

    private var piece: Piece { book.pieces[number] }
    private var end: Int {
      number + 1 < book.pieces.count ? book.pieces[number + 1].start : book.bytes.count
    }

    var size: Int { end - piece.start + piece.holes.count * (root.utf8.count - 1) }

    func write(into output: inout [UInt8]) {
      var start = piece.start
      for index in piece.holes {
        output += book.bytes[start..<book.holes[Int(index)]]
        output.append(escaping: root)
        start = book.holes[Int(index)] + 1
      }
      output += book.bytes[start..<end]
    }
  }
}
