internal import Foundation

@testable internal import noticeboard

/// A program that stands in for the typesetter, and does one thing wrong.
enum FakeEngine: String, CaseIterable {
  case good, failing, refusing, hanging, killed, silent, rubbish, babbling, notThere

  /// As the one that sets many papers is called: `-I -B SCRIPT FOLDER SECONDS HAND`.
  private var lines: String {
    switch self {
    case .good:
      """
      for file in "$4"/data/*.json; do
        number=$(basename "$file" .json)
        sum=$(cksum < "$file")
        printf '%%PDF-1.7\\n<</Type/Page/Parent>>\\n(%s)\\n%%%%EOF\\n' "$sum" > "$4/made/$number.pdf"
        printf '%s\\tmade\\t\\t\\n' "$number" >> "$4/results-$6.txt"
        echo set >> "$(dirname "$0")/log"
      done
      """
    case .failing: "echo 'error: it would not' >&2; exit 1"
    case .refusing:
      """
      for file in "$4"/data/*.json; do
        number=$(basename "$file" .json)
        why='panicked with: "notice: 38 words too long for A5|take 38 words out"'
        printf '%s\\trefused\\t\\t%s\\n' "$number" "$why" >> "$4/results-$6.txt"
      done
      """
    case .hanging: "sleep 600"
    case .killed: "kill -9 $$"
    case .silent: "exit 0"
    case .rubbish:
      """
      for file in "$4"/data/*.json; do
        number=$(basename "$file" .json)
        echo rubbish > "$4/made/$number.pdf"
        printf '%s\\tmade\\t\\t\\n' "$number" >> "$4/results-$6.txt"
      done
      """
    case .babbling: "head -c 3000000 /dev/zero >&2; sleep 600"
    case .notThere: ""
    }
  }

  /// Puts it where a project's own typesetter stands.
  func install(in scratch: borrowing Scratch) throws {
    let library = ".venv/lib/python3.11/site-packages/typst/_typst.abi3.so"
    try scratch.write(library, rawValue)
    try scratch.write(".venv/bin/python3", "#!/bin/sh\n\(lines)\n")
    try scratch.permit(".venv/bin/python3", self == .notThere ? 0o644 : 0o755)
  }

  static func log(in scratch: borrowing Scratch) -> Int {
    (scratch.text(".venv/bin/log") ?? "").split(separator: "\n").count
  }
}

/// A project with one area and one group.
enum PaperProject {
  static func written() throws -> Scratch {
    let scratch = try Scratch()
    try write(to: scratch)
    return scratch
  }

  static func write(to scratch: borrowing Scratch, name: String = "Tea Time") throws {
    try scratch.write(
      "Site/site.yml",
      "name: Board\nrun_by: Hub\naddress: https://board.example\ncontact: 01632 960100\n"
    )
    try scratch.write("Content/areas/thornby.md", "---\nname: Thornby\n---\n")
    try scratch.write(
      "Content/listings/tea.md",
      "---\nname: \(name)\nsummary: Tea and talk for anyone.\narea: Thornby\n"
        + "place: Hall, NG00 1AA\nwhen: Tuesdays, 10am to noon\ncontact: The desk, 01632 960123\n"
        + "checked: 20 November 2026, by phone\n---\n\nCome along.\n"
    )
  }
}

/// The typesetter itself, where it is installed.
enum RealEngine {
  static let typesetter = Typesetter.binding(besides: ["."])
  static var isInstalled: Bool { typesetter != nil && TypefaceShelf.found() != nil }
}
