internal import Cataloguing
internal import Scheduling
internal import Templating

/// The accessibility statement that the regulations of 2018 ask of public bodies, from the record of
/// checks.
struct Statement: Sendable {
  var record: AccessibilityRecord
  var address: String
  var replyTime: String?
  var reviewBy: CalendarDay?

  static let vocabulary: Vocabulary<Statement> = Vocabulary(
    "statement",
    [
      .text("address", "where the site stands on the web") { $0.address },
      .text("status", "such as “partially compliant”") { $0.record.status.rawValue },
      .text("why", "a sentence for what stands between it and the standard") { $0.why },
      .text("last-check", "when, by whom and how it was checked, in a sentence") {
        $0.record.check?.inWords
      },
      .text("reply-time", "how long an answer takes") { $0.replyTime },
      .text("prepared", "when the statement was prepared") { $0.record.prepared?.long },
      .text("review-by", "when it is reviewed") { $0.reviewBy?.long },
    ] + Term.listed("problems", "what does not meet the standard", problem) { $0.record.problems }
      + Term.listedTexts("burden", "what would be too hard to put right") {
        $0.record.burden.map(Words.sentence)
      }
      + Term.listedTexts("outside", "what the regulations do not cover") {
        $0.record.outside.map(Words.sentence)
      }
  )

  private static let problem: Vocabulary<AccessibilityRecord.Problem> = Vocabulary(
    "problem",
    [
      .text("what", "what is wrong, in a sentence") { Words.sentence($0.what) },
      .text("criterion", "the success criterion, such as “1.3.1”") { $0.criterion },
      .text("plan", "what is done about it") { $0.plan.map(Words.sentence) },
    ]
  )

  private var why: String {
    switch record.status {
    case .fully: "We know of nothing on it that does not meet the standard."
    case .partially: "What does not meet the standard yet is listed below."
    case .not: "Much of it does not meet the standard yet."
    }
  }
}

extension AccessibilityRecord.Check {
  fileprivate var inWords: String {
    let found = errors == 0 ? "no errors" : Words.count(errors, "error", "errors")
    return "It was last checked on \(on.long) by \(by): \(Words.small(how)). That found \(found)."
  }
}
