import Foundation
import Reading
import Testing

@testable import Publishing

/// Texts made to break out of a page: what is written of them passes the gate.
struct HostileTests {
  private func expectPassesTheGate(_ markdown: String) {
    let html = ProseExample(markdown).html
    let faults = Gate.faults(in: Array(html.utf8))
    #expect(faults.isEmpty, "\(faults)\n\(markdown.debugDescription)\n\(html)")
  }

  struct Case: Decodable, CustomTestStringConvertible {
    var id: String
    var md: String
    var forbidden: [String]
    var testDescription: String { id }

    private enum CodingKeys: String, CodingKey {
      case id, md
      case forbidden = "must_not"
    }

    static let all: [Case] = {
      guard let bytes = SharedData.bytes("hostile/markdown-cases.json") else { return [] }
      return (try? JSONDecoder().decode([Case].self, from: Data(bytes))) ?? []
    }()
  }

  @Test(.enabled(if: !Case.all.isEmpty, "the shared data is not here"), arguments: Case.all)
  func holdsNothingForbidden(_ example: Case) throws {
    // Some are whole files, with facts of their own.
    let isFile = example.md.hasPrefix("---\n")
    let ours = isFile ? ProseExample(Manuscript(example.md)) : ProseExample(example.md)
    let html = ours.html
    for pattern in example.forbidden {
      #expect(try !html.contains(Regex(pattern)), "\(pattern)\n\(html)")
    }
    expectPassesTheGate(example.md)
  }

  /// Those of the shared cases about which something has to be said.
  @Test(
    .enabled(if: !Case.all.isEmpty, "the shared data is not here"),
    arguments: [
      ("x01", "link-refused"), ("x19", "link-refused"), ("x30", "raw-html"), ("x50", "link-host"),
      ("x49", "hidden-letter"), ("x52", "link-refused"), ("x53", "link-host"),
      ("x54", "link-refused"),
      ("x55", "link-refused"), ("x69", "file-encoding"),
    ]
  )
  func tellsTheAuthor(_ id: String, _ rule: String) throws {
    let example = try #require(Case.all.first { $0.id == id })
    #expect(ProseExample(example.md).findings.contains { $0.rule == rule })
  }

  @Test(
    .enabled(if: SharedData.root != nil, "the shared data is not here"),
    arguments: [
      "xss-payloads", "naughty-strings",
    ]
  )
  func everyLineOfTheListsPassesTheGate(_ name: String) throws {
    let list = try #require(SharedData.text("hostile/lists/\(name).txt"))
    for line in list.split(separator: "\n") {
      expectPassesTheGate(String(line))
      expectPassesTheGate("[a](<\(line)> \"\(line)\") ![\(line)](/b) # \(line)")
      expectPassesTheGate(
        "[a](\(line))\n\n# \(line)\n\n| a |\n|---|\n| \(line) |\n\n[\(line)]: \(line)\n"
      )
    }
  }

  @Test(arguments: [
    "[a](javascript:alert(1))", "<javascript:alert(1)>", "<script>alert(1)</script>",
    "<img src=x onerror=y>",
    "<svg/onload=alert(1)>", "```\"><script>alert(1)</script>\nx\n```", "![a\" onerror=b c=\"](u)",
    "[a](http://x.org \"t\\\" onmouseover=alert(1) \")", "# \"><script>x</script>",
    "# <b onclick=x>y</b>",
    "| <script>x</script> |\n|---|\n| \" onclick=x |", "\\<script>alert(1)\\</script>",
    "&lt;script&gt;",
    "{{{x}}} {{> y}} </p></div></main>", "\"\u{301} onclick=x", "[a](/b\"\u{301}onclick=x)",
    "\u{2028}<b>",
    "[a](data:text/html,x) ![b](data:image/png;base64,AA)", "a\u{0}b", "# location\n# location",
    "<!-- ignore x --><script>", "<!-- ignore x -- ><script>alert(1)</script>\n-->",
    "<!--> <script>x</script>",
    "- [x] <input onfocus=x autofocus>", "<style>@import url(//x.org)</style>", "> <base href=//x>",
  ])
  func passesTheGate(_ markdown: String) {
    expectPassesTheGate(markdown)
  }
}
