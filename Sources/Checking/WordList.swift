/// Every listed word and phrase with its forms, to be found in one pass over a passage's tokens.
package struct WordList: Sendable {
  private(set) var terms: [Term] = []
  /// What a site has allowed, as typed.
  var allowed: Set<String> = []
  /// By a node and the key of the next word, the node that the phrase goes on to.
  private var edges: [UInt64: Int32] = [:]
  /// The terms that end at a node.
  private var ends: [[Int32]] = [[]]
  private var beginnings = KeyFilter()

  package static let builtIn: WordList = {
    var list = WordList()
    list.edges.reserveCapacity(16_000)
    for table in WordTable.allCases {
      for line in WordTableReading(table) { list.add(line) }
    }
    return list
  }()

  func mayBegin(_ key: UInt64) -> Bool { beginnings.mayHold(key) }

  /// The node after one more word; 0 is before the first.
  func node(after node: Int32, _ key: UInt64) -> Int32? { edges[Self.edge(node, key)] }

  func terms(at node: Int32) -> [Int32] { ends[Int(node)] }

  private static func edge(_ node: Int32, _ key: UInt64) -> UInt64 {
    key ^ UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Takes a term in, with all spellings that its line gives and all their forms.
  mutating func add(_ line: ListedTerm) {
    for spelling in line.spellings {
      let number = Int32(terms.count)
      terms.append(line.term.spelt(spelling))
      let small = spelling.map { WordReading.small($0) }
      let words = small.split { $0 == 0x20 || $0 == 0x2D }.map { Inflection.keys(of: $0) }
      add(words[...], from: 0, number)
    }
  }

  private mutating func add(_ words: ArraySlice<[UInt64]>, from node: Int32, _ term: Int32) {
    guard let keys = words.first else {
      if !ends[Int(node)].contains(term) { ends[Int(node)].append(term) }
      return
    }
    for key in keys {
      if node == 0 { beginnings.insert(key) }
      let edge = Self.edge(node, key)
      let next = edges[edge] ?? Int32(ends.count)
      if Int(next) == ends.count {
        edges[edge] = next
        ends.append([])
      }
      add(words.dropFirst(), from: next, term)
    }
  }
}

/// A line of a table: the term and its spellings, as typed.
struct ListedTerm {
  let term: Term
  let spellings: [ArraySlice<UInt8>]
}

/// The lines of a table, `term, other spelling | write | unless | only`, each but the first cell
/// optional. `#` begins a note from one editor to the next.
///
/// In a term, `+` behind a word takes in its plural and `*` a verb's forms; a space is also a
/// hyphen. `^` before the first says that capitals do not make it a name.
struct WordTableReading: Sequence {
  private let table: WordTable

  init(_ table: WordTable) { self.table = table }

  func makeIterator() -> AnyIterator<ListedTerm> {
    var lines = table.text.split(separator: UInt8(ascii: "\n")).makeIterator()
    return AnyIterator { [table] in
      while let line = lines.next() {
        if line.first != UInt8(ascii: "#") { return ListedTerm(line, in: table) }
      }
      return nil
    }
  }
}

extension ListedTerm {
  init(_ line: String, in table: WordTable) { self.init(Array(line.utf8)[...], in: table) }

  /// Read byte by byte: the tool does this whenever it starts.
  init(_ line: ArraySlice<UInt8>, in table: WordTable) {
    let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map(\.trimmedSpaces)
    let mayHaveCapitals = cells[0].first == UInt8(ascii: "^")
    let names = cells[0].drop { $0 == UInt8(ascii: "^") }.split(separator: UInt8(ascii: ","))
      .map(\.trimmedSpaces)
    let name = (names.first ?? []).withoutMarks
    func contexts(_ cell: Int) -> [TermNeighbours] {
      guard cell < cells.count, !cells[cell].isEmpty else { return [] }
      return cells[cell].split(separator: UInt8(ascii: ";")).map { TermNeighbours($0) }
    }
    term = Term(
      table: table,
      name: name,
      head: name,
      plain: cells.count > 1 ? String(decoding: cells[1], as: UTF8.self) : "",
      unless: contexts(2),
      only: contexts(3),
      mayHaveCapitals: mayHaveCapitals,
      isLetters: false
    )
    spellings = names
  }
}

extension Term {
  /// The same term as one of its spellings.
  fileprivate func spelt(_ spelling: ArraySlice<UInt8>) -> Term {
    var term = self
    term.name = spelling.withoutMarks
    term.isLetters =
      term.name.utf8.count > 1 && !term.name.utf8.contains { (0x61...0x7A).contains($0) }
    return term
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedSpaces: Self {
    var text = drop { $0 == 0x20 }
    while text.last == 0x20 { text.removeLast() }
    return text
  }

  /// A spelling as people write it.
  fileprivate var withoutMarks: String {
    String(decoding: filter { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "*") }, as: UTF8.self)
  }
}
