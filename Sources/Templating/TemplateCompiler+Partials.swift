import Reading

extension TemplateCompiler {
  /// Puts another template in the place of a tag; names in it mean what they mean there.
  mutating func compilePartial(_ tag: Tag, _ name: String) {
    guard let source = set[name] else { return report(.missing(tag, name, among: set.names)) }
    let chain = files.map(\.source.file.name)
    if let start = chain.firstIndex(of: name) {
      return report(.circle(tag, Array(chain[start...])))
    }
    checkSize(at: tag)
    checkDepth(at: tag)
    guard !isStopped else { return }
    partialsSoFar += 1
    let indent = tag.indent.map { file.indent + file.source.file.bytes[$0] }
    compile(source, indent: indent ?? [])
  }

  /// Templates that put others in many times over can grow without bounds.
  private mutating func checkSize(at tag: Tag) {
    let isTooLarge =
      partialsSoFar >= Self.mostPartials
      || program.operations.count > Self.mostOperations
      || program.literals.count > Self.mostLiterals
    guard isTooLarge else { return }
    stop(
      Fault(
        range: tag.range,
        message: "the template grows too large when others are put into it",
        remedy: "put fewer templates into one another"
      )
    )
  }
}

extension Fault {
  fileprivate static func missing(_ tag: Tag, _ name: String, among names: [String]) -> Self {
    let near = name.utf8.count <= 64 ? Suggestion(for: name, among: names)?.name : nil
    return Self(
      range: tag.name,
      message: "there is no template “\(name)”",
      remedy: near.map { "did you mean “\($0)”?" } ?? "add a template file of that name",
      replacement: near
    )
  }

  fileprivate static func circle(_ tag: Tag, _ chain: [String]) -> Self {
    let names = chain.map { "“\($0)”" }
    let message =
      names.count == 1
      ? "\(names[0]) puts in itself"
      : (names + ["\(names[0]) again"]).joined(separator: " puts in ")
    return Self(range: tag.range, message: message, remedy: "take this tag out")
  }
}
