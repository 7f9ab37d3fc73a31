import Reading

/// Finds the records of a JSON file, without recursion and before any of them is decoded.
///
/// Each record is then decoded on its own, so that one that can't be read never costs the others.
struct JSONScanner {
  /// Where one value stands, and which of its keys come twice.
  struct Cut: Sendable, Hashable {
    var bytes: Range<Int>
    var position: SourcePosition
    var repeatedKeys: [String] = []
  }

  enum Fault: Hashable {
    case truncated
    case tooDeep(SourcePosition)
    case unexpected(SourcePosition)
  }

  static let depthLimit = 32
  static let listNames: Set = [
    "contents", "content", "services", "features", "items", "results", "records",
  ]

  private(set) var fault: Fault?
  /// The elements of the outermost list; or else the outermost objects, often only one.
  private(set) var records: [Cut] = []
  /// The object round the list of records, if there is one, and that list.
  private(set) var wrapper: Range<Int>?
  private(set) var list: Range<Int>?

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var lineStart: Int
  private var open: [Container] = []
  private var isComplete = false

  private struct Container {
    var cut: Cut
    var isObject: Bool
    var holdsRecords: Bool
    var awaitsKey: Bool
    var key: ArraySlice<UInt8> = []
    var keys: Set<ArraySlice<UInt8>> = []
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = index
    while fault == nil, index < bytes.count { step() }
    if fault == nil, !open.isEmpty { fault = .truncated }
  }

  private var here: SourcePosition {
    SourcePosition(line: line, column: index - lineStart + 1)
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\n"): passLineEnd()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ":"): index += 1
    case UInt8(ascii: ","):
      if !open.isEmpty { open[open.count - 1].awaitsKey = true }
      index += 1
    case UInt8(ascii: "{"): enter(isObject: true)
    case UInt8(ascii: "["): enter(isObject: false)
    case UInt8(ascii: "}"): leave(isObject: true)
    case UInt8(ascii: "]"): leave(isObject: false)
    default: readScalar()
    }
  }

  private mutating func passLineEnd() {
    index += 1
    line += 1
    lineStart = index
  }

  private mutating func enter(isObject: Bool) {
    guard open.count < Self.depthLimit else { return fault = .tooDeep(here) }
    guard !isComplete, isObject || !open.isEmpty || records.isEmpty else {
      return fault = .unexpected(here)
    }
    let holdsRecords = !isObject && (open.isEmpty || isNamedList)
    open.append(
      Container(
        cut: Cut(bytes: index..<index, position: here),
        isObject: isObject,
        holdsRecords: holdsRecords,
        awaitsKey: isObject
      )
    )
    index += 1
  }

  /// Whether a list that opens here is the list of records inside the outermost object.
  private var isNamedList: Bool {
    guard open.count == 1, open[0].isObject, list == nil, records.isEmpty else { return false }
    return Self.listNames.contains(String(decoding: open[0].key, as: UTF8.self))
  }

  private mutating func leave(isObject: Bool) {
    guard let last = open.popLast(), last.isObject == isObject else {
      return fault = .unexpected(here)
    }
    index += 1
    var cut = last.cut
    cut.bytes = cut.bytes.lowerBound..<index
    if last.holdsRecords { list = cut.bytes }
    close(cut)
  }

  private mutating func close(_ cut: Cut) {
    if let parent = open.last {
      if parent.holdsRecords {
        records.append(cut)
      } else {
        open[open.count - 1].cut.repeatedKeys += cut.repeatedKeys
      }
    } else if list == nil {
      records.append(cut)
    } else {
      wrapper = cut.bytes == list ? nil : cut.bytes
      isComplete = true
    }
  }

  private mutating func readScalar() {
    guard !open.isEmpty else { return fault = .unexpected(here) }
    let start = index
    let position = here
    guard bytes[index] == quote ? passString() : passWord() else { return fault = .truncated }
    let cut = Cut(bytes: start..<index, position: position)
    if open[open.count - 1].awaitsKey, open[open.count - 1].isObject {
      noteKey(bytes[start..<index])
    } else if open[open.count - 1].holdsRecords {
      records.append(cut)
    }
  }

  private mutating func noteKey(_ quoted: ArraySlice<UInt8>) {
    let key = quoted.dropFirst().dropLast()
    let top = open.count - 1
    open[top].awaitsKey = false
    open[top].key = key
    if !open[top].keys.insert(key).inserted {
      open[top].cut.repeatedKeys.append(String(decoding: key, as: UTF8.self))
    }
  }

  /// False when the file ends first.
  private mutating func passString() -> Bool {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case quote:
        index += 1
        return true
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\n"): passLineEnd()
      default: index += 1
      }
    }
    index = bytes.count
    return false
  }

  private mutating func passWord() -> Bool {
    while index < bytes.count, !endsWord.contains(bytes[index]) { index += 1 }
    return true
  }
}

private let quote = UInt8(ascii: "\"")
private let endsWord = Set(" \t\r\n,:{}[]\"".utf8)
