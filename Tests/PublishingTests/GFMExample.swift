import Testing

/// One example of the GFM specification: Markdown and the markup it makes.
struct GFMExample: CustomTestStringConvertible {
  let number: Int
  let kind: String
  let markdown: String
  let markup: String

  var testDescription: String { "example \(number)" }

  static let all: [GFMExample] = {
    guard let text = SharedData.text("markdown/gfm-spec-0.29.txt") else { return [] }
    var examples: [GFMExample] = []
    var parts: [[Substring]] = []
    var kind: String?
    let fence = "````````````````````````````````"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\(fence) example") {
        kind = line.dropFirst(fence.count + 8).trimmingPrefix(" ").description
        parts = [[], []]
        parts.removeLast()
      } else if let known = kind, line == fence {
        examples.append(GFMExample(examples.count + 1, known, parts))
        kind = nil
      } else if kind != nil, line == "." {
        parts.append([])
      } else if kind != nil {
        parts[parts.count - 1].append(line)
      }
    }
    return examples
  }()

  private init(_ number: Int, _ kind: String, _ parts: [[Substring]]) {
    func text(_ lines: [Substring]) -> String {
      lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
    self.number = number
    self.kind = kind
    markdown = text(parts.first ?? [])
    markup = text(parts.count > 1 ? parts[1] : [])
  }
}
