extension StringProtocol {
  /// What follows its last `/`.
  var lastPart: Substring { Substring(self).split(separator: "/").last ?? Substring(self) }

  /// Letters and digits, in small letters, with apostrophes.
  var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map {
      String($0).replacing("’", with: "'")
    }
  }

  package var capitalisedFirst: String {
    first.map { $0.uppercased() + dropFirst() } ?? String(self)
  }
}

extension String {
  /// Its words in small letters, with single spaces and no marks.
  var bareWords: String { Passage.plainWords(self).joined(separator: " ").lowercased() }

  /// Nothing to see or hear.
  package var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
  }
}

extension [String] {
  /// “the age, the job and the place”
  var listed: String {
    count > 1 ? "\(dropLast().joined(separator: ", ")) and \(self[count - 1])" : joined()
  }
}
