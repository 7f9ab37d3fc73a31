/// The last look at a finished page before it is published: a scanner of its own, which trusts
/// neither templates nor writers, and lets through only what its lists name.
///
/// It is stricter than browsers are: every element is closed, every value stands in `"…"`. So what
/// it reads and what a browser reads cannot differ.
package struct Gate {
  package struct Fault: Sendable, Hashable {
    /// The byte of the page, from 0, at which the fault begins.
    package var offset: Int
    package var message: String
  }

  /// What is wrong with a page, in order of place; nothing when it may be published.
  ///
  /// - Parameter scripts: the addresses, as pages write them, of the site's own scripts.
  package static func faults(in page: [UInt8], scripts: Set<String> = []) -> [Fault] {
    var gate = Gate(page: page, scripts: scripts)
    gate.scan()
    return gate.faults
  }

  let page: [UInt8]
  let scripts: Set<String>
  private var faults: [Fault] = []
  private var open: [(name: String, offset: Int)] = []
  private var ids: Set<String> = []

  private init(page: [UInt8], scripts: Set<String>) {
    self.page = page
    self.scripts = scripts
  }

  private mutating func scan() {
    var index = 0
    while index < page.count {
      if page[index] == UInt8(ascii: "<") {
        index = markup(at: index)
      } else {
        checkText(at: index)
        index += 1
      }
    }
    for element in open { fault(element.offset, "“\(element.name)” is not closed") }
    faults.sort { $0.offset < $1.offset }
  }

  mutating func fault(_ offset: Int, _ message: String) {
    faults.append(Fault(offset: offset, message: message))
  }

  private mutating func checkText(at index: Int) {
    switch page[index] {
    case 0x09, 0x0A, 0x0D: return
    case 0..<0x20, 0x7F: fault(index, "a control letter stands here")
    case _: return
    }
  }

  /// Reads what begins with `<` and gives the byte after it.
  private mutating func markup(at start: Int) -> Int {
    let next = start + 1 < page.count ? page[start + 1] : 0
    if next == UInt8(ascii: "/") { return closing(at: start) }
    if WebAddress.isLetterOrDigit(next), next > UInt8(ascii: "9") { return opening(at: start) }
    if start == 0, matches("<!doctype html>", at: 0) { return 15 }
    fault(start, "a “<” begins no tag, or a comment or declaration")
    return start + 1
  }

  private mutating func closing(at start: Int) -> Int {
    let name = self.name(at: start + 2)
    let end = start + 2 + name.utf8.count
    guard end < page.count, page[end] == UInt8(ascii: ">") else {
      fault(start, "a closing tag is not written as “</\(name)>”")
      return start + 2
    }
    guard open.last?.name == name else {
      fault(start, "“</\(name)>” closes nothing that is open here")
      return end + 1
    }
    open.removeLast()
    return end + 1
  }

  private mutating func opening(at start: Int) -> Int {
    switch GateTag.read(page, at: start) {
    case .failure(let trouble):
      fault(trouble.offset, trouble.message)
      return trouble.offset + 1
    case .success(let tag):
      check(tag)
      if Self.voidElements.contains(tag.name) || tag.closesItself { return tag.end }
      if tag.name == "script" || tag.name == "style" { return rawText(of: tag) }
      open.append((tag.name, start))
      return tag.end
    }
  }

  private mutating func check(_ tag: GateTag) {
    guard let allowed = Self.attributes[tag.name] else {
      fault(tag.start, "the element “\(tag.name)” is not allowed")
      return
    }
    if tag.closesItself, !Self.voidElements.contains(tag.name), !Self.drawn.contains(tag.name) {
      fault(tag.start, "“\(tag.name)” cannot close itself")
    }
    var seen: Set<String> = []
    for attribute in tag.attributes {
      if !seen.insert(attribute.name).inserted {
        fault(attribute.offset, "“\(attribute.name)” stands twice in one tag")
      }
      if !allowed.contains(attribute.name), !Self.isGlobal(attribute.name) {
        fault(attribute.offset, "“\(attribute.name)” is not allowed on “\(tag.name)”")
      }
      if attribute.name == "id", !ids.insert(attribute.value).inserted {
        fault(attribute.offset, "the id “\(attribute.value)” stands twice on the page")
      }
      for index in attribute.bytes { checkText(at: index) }
    }
    for (offset, message) in addressFaults(of: tag) { fault(offset, message) }
  }

  /// Reads what stands in a script or style, which browsers do not read as markup.
  private mutating func rawText(of tag: GateTag) -> Int {
    var end = tag.end
    while end < page.count, page[end] != UInt8(ascii: "<") { end += 1 }
    for (offset, message) in contentFaults(of: tag, tag.end..<end) { fault(offset, message) }
    guard matches("</\(tag.name)>", at: end) else {
      fault(end, "a “<” stands in “\(tag.name)”")
      return page.count
    }
    return end + tag.name.utf8.count + 3
  }

  private func name(at start: Int) -> String {
    let bytes = page[min(start, page.count)...].prefix(while: WebAddress.isLetterOrDigit)
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Whether these small letters stand here, in small or capital letters.
  private func matches(_ word: String, at start: Int) -> Bool {
    let bytes = page[min(start, page.count)...].prefix(word.utf8.count)
    return String(decoding: bytes, as: UTF8.self).lowercased() == word
  }
}
