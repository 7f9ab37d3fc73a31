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

  /// What the standard puts round a page of services.
  struct Wrapper: Sendable {
    var page: Int
    var pages: Int
    var size: Int
    var total: Int

    /// Each service ends its line.
    func around(_ services: [[[UInt8]]]) -> [UInt8] {
      let head = """
        {"total_items":\(total),"total_pages":\(pages),"page_number":\(page),"size":\(size),\
        "first_page":\(page == 1),"last_page":\(page == pages),"empty":\(size == 0),"contents":[

        """
      var bytes = Array(head.utf8)
      let all = services.joined()
      bytes.reserveCapacity(all.reduce(bytes.count + 8) { $0 + $1.count + 1 })
      for (number, service) in all.enumerated() {
        bytes += service[..<service.index(before: service.endIndex)]
        bytes += number + 1 < size ? ",\n".utf8 : "\n".utf8
      }
      bytes += "]}\n".utf8
      return bytes
    }
  }
}
