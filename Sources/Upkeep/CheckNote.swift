package import Scheduling

/// That somebody has checked a group's facts with the group: on what day, by whom and how.
package struct CheckNote: Sendable, Hashable {
  package enum Manner: String, Sendable, Hashable, CaseIterable {
    case phone, visit, email, text, post
    case leaderSentIt = "leader sent it"

    /// As it stands after the role.
    fileprivate var inWords: String {
      switch self {
      case .phone, .email, .text, .post: "by \(rawValue)"
      case .visit, .leaderSentIt: rawValue
      }
    }
  }

  package let day: CalendarDay
  /// A role, never a name.
  package let by: String
  package let manner: Manner

  package init(day: CalendarDay, by role: String, manner: Manner) {
    self.day = day
    by = role
    self.manner = manner
  }

  /// “21 November 2026, by link worker, by phone”
  package var line: String { "\(day.long), by \(by), \(manner.inWords)" }

  /// Why words cannot stand for who checked; nil when they can.
  ///
  /// The page prints them, so a name must not be among them; and they stand in the file without
  /// quotation marks, so they are letters.
  package static func fault(inRole role: String) -> String? {
    let words = role.split(separator: " ")
    guard let first = role.unicodeScalars.first, first.properties.isAlphabetic,
      role.utf8.count <= 60,
      role.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || " '’-".contains($0) })
    else { return "“\(role)” is no role: write it in letters" }
    guard words.contains(where: { !isName($0) }) else {
      return "“\(role)” looks like a name, and a page would print it"
    }
    return nil
  }

  /// One capital and then small letters; “PCN” is none.
  private static func isName(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.first?.properties.isUppercase == true && word.count > 1
      && scalars.dropFirst().contains { $0.properties.isLowercase }
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
