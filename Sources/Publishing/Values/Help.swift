internal import Cataloguing
internal import Templating

/// A line that people can ring now.
package struct Help: Sendable, Hashable {
  /// Of a service; an area's own line says it in its words.
  package var name: String?
  package var phone: String?
  package var text: String

  static let vocabulary: Vocabulary<Help> = Vocabulary(
    "help",
    [
      .text("name", "such as “Samaritans”") { $0.name },
      .text("phone", "number as people read it") { $0.phone },
      .text("phone-href", "`tel:` address; there when `phone` is") { $0.phone.map(PhoneLink.href) },
      .text("text", "when to use it, in a few words") { $0.text },
    ]
  )

  /// For the whole of England, where an area says nothing of its own.
  package static let national = [
    Help(
      name: "Emergency",
      phone: "999",
      text: "If a life is at risk, or someone is in danger now."
    ),
    Help(
      name: "NHS 111",
      phone: "111",
      text: "Urgent help, day or night. Choose option 2 for your mental health."
    ),
    Help(name: "Samaritans", phone: "116 123", text: "Someone to talk to, free, day or night."),
  ]

  /// An area's own line: its first number becomes a link.
  package init(line: String) {
    self.init(name: nil, phone: PhoneLink.number(in: line), text: Words.sentence(line))
  }

  init(name: String?, phone: String?, text: String) {
    self.name = name
    self.phone = phone
    self.text = text
  }
}

enum PhoneLink {
  /// `tel:` in international form; short numbers such as 111 as they are.
  static func href(_ number: String) -> String {
    "tel:" + international(number)
  }

  static func international(_ number: String) -> String {
    plain(number) ?? PhoneNumber.international(number)
  }

  /// The usual case in short: figures and spaces, with a nought before them.
  private static func plain(_ number: String) -> String? {
    var digits: [UInt8] = Array("+44".utf8)
    for byte in number.utf8 where byte != 0x20 {
      guard (0x30...0x39).contains(byte) else { return nil }
      digits.append(byte)
    }
    guard digits.count >= 13, digits[3] == 0x30, digits[4] != 0x30 else { return nil }
    digits.remove(at: 3)
    return String(decoding: digits, as: UTF8.self)
  }

  /// The first stretch of figures that could be dialled.
  static func number(in line: String) -> String? {
    var stretch = ""
    for letter in line + "." {
      if letter.isASCII && letter.isNumber || (letter == " " && !stretch.isEmpty) {
        stretch.append(letter)
        continue
      }
      let number = stretch.trimmed
      let figures = number.filter { $0 != " " }
      let isDialled = ["999", "111", "112", "101", "116123"].contains(figures)
      if isDialled || (figures.count >= 10 && figures.hasPrefix("0")) { return number }
      stretch = ""
    }
    return nil
  }
}
