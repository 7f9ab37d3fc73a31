import Reading
import Scheduling
import Testing

@testable import Upkeep

/// A check put into a listing's file, byte by byte.
struct CheckedFileTests {
  private static let note = CheckNote(day: today, by: "link worker", manner: .phone)
  private static let said = "21 November 2026, by link worker, by phone"

  private func noted(
    _ text: String,
    _ note: CheckNote = Self.note
  ) -> Result<String, CheckedFile.Refusal> {
    let file = SourceFile(path: "Content/listings/tea.md", text: text)
    return CheckedFile.noting(note, in: file).map { String(decoding: $0.new, as: UTF8.self) }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var after: String
  }

  static let examples = [
    Example(
      testDescription: "no line yet",
      before: "---\nname: Tea # ours\n# the end\n---\n\nText.\n",
      after: "---\nname: Tea # ours\n# the end\nchecked: \(said)\n---\n\nText.\n"
    ),
    Example(
      testDescription: "line ends of Windows and a mark at the start",
      before: "\u{FEFF}---\r\nname: Tea\r\n---\r\nText.\r\n",
      after: "\u{FEFF}---\r\nname: Tea\r\nchecked: \(said)\r\n---\r\nText.\r\n"
    ),
    Example(
      testDescription: "a line with a note behind it",
      before: "---\nChecked:   3 March 2026, by phone   # ask for Sam\nname: Tea\n---\n",
      after: "---\nChecked:   \(said)   # ask for Sam\nname: Tea\n---\n"
    ),
    Example(
      testDescription: "in quotation marks",
      before: "---\nname: Tea\nchecked: \"3 March 2026\"\n---\n",
      after: "---\nname: Tea\nchecked: \(said)\n---\n"
    ),
    Example(
      testDescription: "never",
      before: "---\nname: Tea\nchecked: never\n---\n",
      after: "---\nname: Tea\nchecked: \(said)\n---\n"
    ),
    Example(
      testDescription: "nothing after the colon",
      before: "---\nname: Tea\nchecked:\ncost: Free\n---\n",
      after: "---\nname: Tea\nchecked: \(said)\ncost: Free\n---\n"
    ),
    Example(
      testDescription: "a map on one line",
      before:
        "---\nchecked: {on: 3 March 2026, by: 'the leader', how: email} # note\nname: Tea\n---\n",
      after:
        "---\nchecked: {on: 21 November 2026, by: link worker, how: phone} # note\nname: Tea\n---\n"
    ),
    Example(
      testDescription: "a map on one line with the day alone",
      before: "---\nname: Tea\nchecked: {date: 3 March 2026}\n---\n",
      after: "---\nname: Tea\nchecked: {date: 21 November 2026, by: link worker, how: phone}\n---\n"
    ),
    Example(
      testDescription: "a map on lines of its own",
      before:
        "---\nname: Tea\nchecked:\n  date: 3 March 2026 # spring\n  how: visit\ncost: Free\n---\n",
      after: "---\nname: Tea\nchecked:\n  date: 21 November 2026 # spring\n  by: link worker\n"
        + "  how: phone\ncost: Free\n---\n"
    ),
    Example(
      testDescription: "after a text of several lines",
      before: "---\nname: Tea\noffice_notes: |\n  One.\n  Two.\n---\n",
      after: "---\nname: Tea\noffice_notes: |\n  One.\n  Two.\nchecked: \(said)\n---\n"
    ),
  ]

  @Test(arguments: examples)
  func theDayIsPutInAndNothingElseChanges(_ example: Example) throws {
    #expect(noted(example.before) == .success(example.after))
  }

  @Test(arguments: examples)
  func whatSaysSoAlreadyStaysAsItIs(_ example: Example) throws {
    #expect(noted(example.after) == .success(example.after))
  }

  @Test(arguments: [
    "No facts here.\n", "---\nname: Tea\n", "---\nname: Tea: the big one\n---\n",
    "---\n{name: Tea, cost: Free}\n---\n", "---\nname: Tea\nchecked: [3 March 2026, phone]\n---\n",
    "---\nname: Tea\nchecked: >\n  3 March 2026,\n  by phone\n---\n",
    "---\nname: Tea\nchecked: {by: the leader}\n---\n",
  ])
  func whatCannotBeDoneForSureIsLeftAlone(_ text: String) throws {
    let result = noted(text)
    guard case .failure(let refusal) = result else {
      Issue.record("it became \(result)")
      return
    }
    #expect(refusal.message.contains("tea.md"), "\(refusal)")
    #expect(!refusal.remedy.isEmpty)
  }

  @Test(arguments: [
    "checked: 1 December 2026, by phone", "checked: {on: 1 December 2026, how: phone}",
  ])
  func aLaterCheckIsNotUndone(_ line: String) {
    let result = noted("---\nname: Tea\n\(line)\n---\n")
    guard case .failure(let refusal) = result else {
      Issue.record("it became \(result)")
      return
    }
    #expect(refusal.message.contains("checked later, on 1 December 2026"), "\(refusal)")
  }

  @Test(arguments: ["link worker", "the PCN’s link worker", "reception", "comms team"])
  func aRoleMaySayWhoChecked(_ role: String) {
    #expect(CheckNote.fault(inRole: role) == nil)
  }

  @Test(arguments: ["Sam", "Sam Marlow", "", "link: worker", "a, b", "{x}", "#1", "-", "a\nb"])
  func aNameOrASignMayNot(_ role: String) {
    #expect(CheckNote.fault(inRole: role) != nil)
  }
}
