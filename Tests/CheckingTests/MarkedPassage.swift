import Cataloguing
import Foundation
import Reading
import Scheduling

@testable import Checking

/// A whole file of `Passages`, with what rules must find in it and what they must leave alone.
///
/// `⟦rule-id|text⟧` stands round what that rule flags, `⟪rule-id|text⟫` round what it must not touch.
/// Without a text, alone on a line, a mark is about the page as a whole.
struct MarkedPassage {
  struct Mark {
    var rule: String
    /// In bytes from the file's start; nil for the whole page.
    var place: Range<Int>?
    var isTrap: Bool
  }

  let name: String
  let bytes: [UInt8]
  let marks: [Mark]

  /// Files are in one family by what stands before the last hyphen of their names.
  var family: String { name.split(separator: "-").dropLast().joined(separator: "-") }

  init(name: String, text: String) {
    self.name = name
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var open: [(rule: String, start: Int)] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "⟦", "⟪":
        let rule = String(String.UnicodeScalarView(rest.prefix { $0 != "|" }))
        rest = rest.drop { $0 != "|" }.dropFirst()
        open.append((rule, bytes.count))
      case "⟧", "⟫":
        guard let (rule, start) = open.popLast() else { continue }
        let place = start < bytes.count ? start..<bytes.count : nil
        marks.append(Mark(rule: rule, place: place, isTrap: scalar == "⟫"))
      case _: bytes += Array(String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.marks = marks
  }

  /// What `noticeboard check` finds in it, as a file that stands in no project.
  func findings(on day: CalendarDay) -> [Finding] {
    let manuscript = Manuscript(reading: SourceFile(path: name + ".md", bytes: bytes))
    var gathering = Gathering(looseOn: day)
    gathering.takeFirst([])
    let catalogue = gathering.catalogue(of: [gathering.read(manuscript)], files: [])
    return Inspection(of: catalogue).findings(for: manuscript)
  }

  /// Whether the finding is of the mark's rule and touches its place.
  func does(_ finding: Finding, touch mark: Mark) -> Bool {
    guard finding.rule == mark.rule else { return false }
    guard let place = mark.place else { return true }
    let source = SourceLines(bytes)
    let start = source.offset(of: finding.range.start)
    return finding.range != .wholeFile && start < place.upperBound
      && source.offset(of: finding.range.end) > place.lowerBound
  }

  func described(_ mark: Mark) -> String {
    let text = mark.place.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "the whole page"
    return "\(name): \(mark.rule): \(text)"
  }

  static let all: [MarkedPassage] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Passages")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    return names.filter { $0.hasSuffix(".md") }.compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      return MarkedPassage(name: String(name.dropLast(3)), text: text)
    }
  }()

  static let families = Set(all.map(\.family)).sorted()
}
