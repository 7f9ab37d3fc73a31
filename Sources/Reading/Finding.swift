/// How much a finding matters: an error withholds the item until it is put right.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case advice, warning, error

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that is wrong or could be better: what, where, and what to do.
package struct Finding: Sendable, Hashable {
  /// The rule's id, in small letters with hyphens.
  package var rule: String
  package var severity: Severity
  /// The file's path below the project.
  package var file: String
  package var range: SourceRange
  /// The stretch of source itself; empty when the finding is about the whole file.
  package var text: String
  /// What is so: the thing in quotation marks, no full stop.
  package var message: String
  /// An order that the author can carry out.
  package var remedy: String
  /// What to write instead of `text`, where that is sure.
  package var replacement: String?

  package init(
    rule: String,
    severity: Severity,
    file: String,
    range: SourceRange = .wholeFile,
    text: String = "",
    message: String,
    remedy: String,
    replacement: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.range = range
    self.text = text
    self.message = message
    self.remedy = remedy
    self.replacement = replacement
  }
}

extension Finding: Comparable {
  /// Findings stand in order of file, place and rule, compared byte by byte.
  package static func < (left: Self, right: Self) -> Bool {
    // Texts may be equal and their bytes not, where a letter is spelt in two ways.
    if !left.file.utf8.elementsEqual(right.file.utf8) {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    if left.range != right.range { return left.range < right.range }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
