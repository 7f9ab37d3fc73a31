internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

extension FuzzTarget {
  /// What the office keeps, as a stranger may write it: found on a page however it is escaped there.
  static let privacy = FuzzTarget(
    "privacy",
    seeds: [
      "ring Amina Thornby first", "the key is at no. 12 & “under the mat”",
      "<b>dogs</b> in the yard",
      "a, b; c\\d, newline: never", "Café “Zoë” – side door", "pay £20 at 50% + VAT / month",
    ],
    scraps: [
      "&", "<", ">", "\"", "'", "\\", ",", ";", ":", "%", "/", "é", "\u{301}", "🍵", "  ", "#",
      "\u{2028}", "“", "0", "-", "secret", "\u{A0}", "*", "[a](b)",
    ]
  ) { input in
    guard let note = PlantedNote(input) else { return nil }
    return note.complaint
  }
}

/// A listing with one private sentence, and that sentence on a page.
private struct PlantedNote {
  private let text: String
  private let search: PrivacySearch

  init?(_ input: [UInt8]) {
    let plain = String(decoding: input.prefix(200), as: UTF8.self)
      .unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    var text = String(String.UnicodeScalarView(plain))
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    text = "qz " + text
    guard text.utf8.count >= 11, let today = CalendarDay(iso: "2026-11-21") else { return nil }
    let file = SourceFile(
      path: "Content/groups/tea.md",
      text: "---\nname: Tea club\noffice notes: '\(text.doubling(["'"]))'\n---\nTea.\n"
    )
    let catalogue = Catalogue(loose: [Manuscript(reading: file)], today: today)
    guard catalogue.listings.first?.office.notes == text else { return nil }
    self.text = text
    search = PrivacySearch(catalogue, for: .public)
  }

  var complaint: String? {
    let markup = text.unicodeScalars.map { letter in
      switch letter {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case _: String(letter)
      }
    }
    let percent = text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain(byte) ? String(decoding: [byte], as: UTF8.self) : "%" + digits
    }
    for form in [text, markup.joined(), percent.joined()] {
      if search.leaks(in: Array("<p>x\(form)y</p>".utf8)).first == nil {
        return "not found: \(form)"
      }
    }
    return search.leaks(in: Array("<p>Tea club</p>".utf8)).first.map { "found in nothing: \($0)" }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || "-._~".utf8.contains(byte)
  }
}
