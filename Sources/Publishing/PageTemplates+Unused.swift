package import Reading

extension PageTemplates {
  /// Advice on files in `Templates` that no page is made with: neither in place of one of the
  /// tool's own nor a part of another template of the project.
  package static func unused(among files: [SourceFile]) -> [Finding] {
    let ours = Set(BuiltInTemplates.files.map(\.path) + ["Templates/\(BoardIcon.name)"])
    let own = files.filter {
      $0.path.hasPrefix("Templates/") && !$0.path.hasPrefix("Templates/papers/")
    }
    let texts = own.filter { $0.path.hasSuffix(".html") }.map(\.bytes)
    return own.filter { !ours.contains($0.path) && !isPart($0.path, of: texts) }.map { file in
      Finding(
        rule: "unused-file",
        severity: .advice,
        file: file.path,
        message: "no page is made with “\(file.path)”",
        remedy: Suggestion(for: file.path, among: ours.sorted()).remedy(
          or: "name it in another template, as in “{{> NAME}}”, or move it out of the project"
        )
      )
    }
  }

  /// Whether a tag such as `{{> name}}` asks for it.
  private static func isPart(_ path: String, of texts: [[UInt8]]) -> Bool {
    guard path.hasSuffix(".html") else { return false }
    let name = Array((path.split(separator: "/").last ?? "").dropLast(5).utf8)
    let space = UInt8(ascii: " ")
    return texts.contains { text in
      text.split(separator: UInt8(ascii: ">")).contains { after in
        after.drop { $0 == space }.starts(with: name)
      }
    }
  }
}
