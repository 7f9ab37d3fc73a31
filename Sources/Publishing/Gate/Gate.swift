/// The last look at a finished page before it is published: a scanner of its own, which trusts
/// neither templates nor writers, and lets through only what its lists name.
///
/// It is stricter than browsers are: every element is closed, every value stands in `"…"`. So what
/// it reads and what a browser reads cannot differ. It passes over a page once, byte by byte.
package struct Gate {
  package struct Fault: Sendable, Hashable {
    /// The byte of the page, from 0, at which the fault begins.
    package var offset: Int
    package var message: String
  }

  /// What is wrong with a page, in order of place; nothing when it may be published.
  ///
  /// - Parameter scripts: the addresses, as pages write them, of the site's own scripts.
  package static func faults(in page: [UInt8], scripts: Set<String> = ownScripts) -> [Fault] {
    var gate = Gate(scripts: scripts)
    gate.scan(page.span)
    return gate.faults
  }

  /// The scripts that are carried in the program, as pages at any depth name them.
  package static let ownScripts: Set = [
    "../assets/filter.js", "../../assets/filter.js", "assets/search.js",
  ]

  let scripts: Set<String>
  private var faults: [Fault] = []
  private var open: [(name: GateWord, bytes: Range<Int>)] = []
  private var ids: Set<UInt64> = []
  /// One for all tags, so that its room is made once.
  private(set) var tag = GateTag()
  private let elements = Gate.elements
  private let attributes = Gate.attributeTable

  private init(scripts: Set<String>) {
    self.scripts = scripts
  }

  private mutating func scan(_ page: Span<UInt8>) {
    var index = 0
    while index < page.count {
      let byte = page[index]
      if byte == UInt8(ascii: "<") {
        index = markup(page, at: index)
      } else {
        if GateByte.isControl(byte) { fault(index, "a control letter stands here") }
        index += 1
      }
    }
    for element in open {
      fault(element.bytes.lowerBound - 1, "“\(page.name(element.bytes))” is not closed")
    }
    faults.sort { $0.offset < $1.offset }
  }

  private mutating func fault(_ offset: Int, _ message: String) {
    faults.append(Fault(offset: offset, message: message))
  }

  /// Reads what begins with `<` and gives the byte after it.
  private mutating func markup(_ page: Span<UInt8>, at start: Int) -> Int {
    let next = start + 1 < page.count ? page[start + 1] : 0
    if next == UInt8(ascii: "/") { return closing(page, at: start) }
    if GateByte.isLetterOrDigit(next), next > UInt8(ascii: "9") {
      return opening(page, at: start)
    }
    if start == 0, page.matches("<!doctype html>", at: 0) { return 15 }
    fault(start, "a “<” begins no tag, or a comment or declaration")
    return start + 1
  }

  private mutating func closing(_ page: Span<UInt8>, at start: Int) -> Int {
    var end = start + 2
    var name = GateWord()
    while end < page.count, GateByte.isLetterOrDigit(page[end]) {
      name.append(page[end])
      end += 1
    }
    let bytes = start + 2..<end
    guard end < page.count, page[end] == UInt8(ascii: ">") else {
      fault(start, "a closing tag is not written as “</\(page.name(bytes))>”")
      return start + 2
    }
    guard open.last?.name == name else {
      fault(start, "“</\(page.name(bytes))>” closes nothing that is open here")
      return end + 1
    }
    open.removeLast()
    return end + 1
  }

  private mutating func opening(_ page: Span<UInt8>, at start: Int) -> Int {
    do throws(GateTag.Trouble) {
      try tag.read(page, at: start)
    } catch {
      fault(error.offset, error.message)
      return error.offset + 1
    }
    let bytes = start + 1..<tag.nameEnd
    guard let element = elements[tag.name] else {
      fault(start, "the element “\(page.name(bytes))” is not allowed")
      open.append((tag.name, bytes))
      return tag.end
    }
    checkAttributes(of: element, page)
    if tag.closesItself, !element.isDrawn, element.content != .none {
      fault(start, "“\(page.name(bytes))” cannot close itself")
    }
    switch element.content {
    case .none: return tag.end
    case .raw: return rawText(page, tag.closesItself)
    case .markup:
      if !tag.closesItself { open.append((tag.name, bytes)) }
      return tag.end
    }
  }

  private mutating func checkAttributes(of element: GateElement, _ page: Span<UInt8>) {
    var seen: UInt128 = 0
    for index in tag.attributes.indices {
      let attribute = tag.attributes[index]
      let known = attributes[attribute.name]
      if let known, known.isAllowed(on: element) {
        check(attribute, known.meaning, page)
      } else if !Self.openEnded.contains(where: attribute.name.begins) {
        let name = page.name(attribute.nameBytes)
        let element = page.name(tag.start + 1..<tag.nameEnd)
        fault(attribute.nameBytes.lowerBound, "“\(name)” is not allowed on “\(element)”")
      }
      if known.map({ seen & $0.bit != 0 }) ?? stoodBefore(index, page) {
        let name = page.name(attribute.nameBytes)
        fault(attribute.nameBytes.lowerBound, "“\(name)” stands twice in one tag")
      }
      seen |= known?.bit ?? 0
    }
  }

  private func stoodBefore(_ index: Int, _ page: Span<UInt8>) -> Bool {
    tag.attributes[..<index].contains { page.isSame($0, tag.attributes[index]) }
  }

  private mutating func check(
    _ attribute: GateTag.Attribute,
    _ meaning: GateAttribute.Meaning,
    _ page: Span<UInt8>
  ) {
    if let message = addressFault(of: attribute, meaning, page) {
      fault(attribute.nameBytes.lowerBound, message)
    }
    if meaning == .names { checkID(attribute, page) }
    guard attribute.isOdd else { return }
    for index in attribute.value where GateByte.isControl(page[index]) {
      fault(index, "a control letter stands here")
    }
  }

  private mutating func checkID(_ attribute: GateTag.Attribute, _ page: Span<UInt8>) {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in attribute.value { sum = (sum ^ UInt64(page[index])) &* 0x100_0000_01B3 }
    guard !ids.insert(sum).inserted else { return }
    let value = page.text(attribute.value)
    fault(attribute.nameBytes.lowerBound, "the id “\(value)” stands twice on the page")
  }

  /// Reads what stands in a script or style, which browsers do not read as markup.
  private mutating func rawText(_ page: Span<UInt8>, _ closesItself: Bool) -> Int {
    guard !closesItself else { return tag.end }
    var end = tag.end
    while end < page.count, page[end] != UInt8(ascii: "<") { end += 1 }
    for (offset, message) in contentFaults(tag.end..<end, page) { fault(offset, message) }
    let name = page.name(tag.start + 1..<tag.nameEnd)
    guard page.matches("</\(name)>", at: end) else {
      fault(end, "a “<” stands in “\(name)”")
      return page.count
    }
    return end + name.utf8.count + 3
  }
}

extension Span<UInt8> {
  fileprivate func isSame(_ left: GateTag.Attribute, _ right: GateTag.Attribute) -> Bool {
    left.name == right.name
      && (!left.name.isCutShort || name(left.nameBytes) == name(right.nameBytes))
  }

  /// A name in small letters, for a message.
  fileprivate func name(_ range: Range<Int>) -> String { text(range).lowercased() }

  /// Whether these small letters stand here, in small or capital letters.
  fileprivate func matches(_ word: String, at start: Int) -> Bool {
    let end = Swift.min(count, start + word.utf8.count)
    return text(Swift.min(start, count)..<end).lowercased() == word
  }
}
