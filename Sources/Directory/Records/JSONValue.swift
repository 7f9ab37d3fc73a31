internal import Foundation

/// A value of a feed as it came. Numbers are text: an identifier of twenty digits stays itself.
package enum JSONValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  indirect case list([JSONValue])
  indirect case map([String: JSONValue])

  /// Nil when the bytes are not one whole JSON value, or hold a number too large to be one.
  ///
  /// `JSONScanner` has limited the depth before this is called.
  init?(decoding bytes: [UInt8]) {
    let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
    guard
      String(validating: bytes, as: UTF8.self) != nil,
      let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: options)
    else { return nil }
    self.init(value)
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let values as [Any]: self = .list(values.map { JSONValue($0) })
    case let values as [String: Any]: self = .map(values.mapValues { JSONValue($0) })
    case let number as NSNumber:
      let isFlag = ObjectIdentifier(type(of: number)) == flagType
      self = isFlag ? .flag(number.boolValue) : .number(number.stringValue)
    default: self = .null
    }
  }
}

/// Foundation hands `true` and `1` out as numbers of different classes.
private let flagType = ObjectIdentifier(type(of: NSNumber(value: true)))

extension JSONValue {
  /// A word or number as text; nil for flags, lists, maps and null.
  var scalarText: String? {
    switch self {
    case .text(let text): text
    case .number(let text): text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    case .null, .flag, .list, .map: nil
    }
  }

  /// The value on one line, for a report; maps in order of their keys.
  var summary: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let text), .text(let text): text
    case .list(let values): "[" + values.map(\.summary).joined(separator: ", ") + "]"
    case .map(let values):
      "{"
        + values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { $0.key + ": " + $0.value.summary }.joined(separator: ", ") + "}"
    }
  }
}
