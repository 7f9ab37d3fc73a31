internal import Templating

/// Objects of the standard as JSON, written into one buffer as they come.
struct ReferralJSON: Sendable {
  private(set) var text = HTML()

  var bytes: [UInt8] { text.bytes }

  mutating func append(_ object: ReferralObject) {
    text.append(markup: "{\"id\":")
    text.append(quoting: object.id)
    for member in object.members {
      text.append(markup: ",")
      text.append(quoting: member.name)
      text.append(markup: ":")
      append(member.value)
    }
    text.append(markup: "}")
  }

  private mutating func append(_ value: ReferralValue) {
    switch value {
    case .text(let words), .code(let words): text.append(quoting: words)
    case .number(let number): text.append(number)
    case .pence(let pence): text += HTML(escaping: ReferralValue.pounds(pence))
    case .one(let object): append(object)
    case .many(let objects):
      text.append(markup: "[")
      for (index, object) in objects.enumerated() {
        if index > 0 { text.append(markup: ",") }
        append(object)
      }
      text.append(markup: "]")
    }
  }

  mutating func endLine() { text.append(markup: "\n") }

  /// Services made already, in the wrapper that the standard puts round a page of them.
  static func page(_ number: Int, of pages: Int, _ services: [[UInt8]], total: Int) -> [UInt8] {
    let isLast = number == pages
    let head = """
      {"total_items":\(total),"total_pages":\(pages),"page_number":\(number),\
      "size":\(services.count),"first_page":\(number == 1),"last_page":\(isLast),\
      "empty":\(services.isEmpty),"contents":[

      """
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(services.reduce(bytes.count + 8) { $0 + $1.count + 1 })
    for (index, service) in services.enumerated() {
      // Each ends its line, and a comma goes before the end.
      bytes += service.dropLast()
      bytes += index + 1 < services.count ? ",\n".utf8 : "\n".utf8
    }
    bytes += "]}\n".utf8
    return bytes
  }
}
