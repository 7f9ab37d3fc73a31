import Reading

/// A section whose end has not come yet.
struct OpenSection: Sendable {
  /// What its beginning put into the program, and must be finished at its end.
  enum Effect: Sendable {
    /// A jump past the section.
    case condition(jump: Int)
    /// A jump past the section, and the layer of the one subject that it is about.
    case subject(jump: Int)
    /// The same for each of several.
    case subjects(jump: Int)
    /// Its name is not known: other names in it may belong to whatever was meant.
    case unknown(hidesNames: Bool)
  }

  var name: String
  var tag: Tag
  var effect: Effect
}

extension TemplateCompiler {
  mutating func openSection(_ tag: Tag, _ name: String) {
    let jump = program.operations.count
    let isInverted = tag.kind == .inverted
    guard let found = find(name, in: tag) else {
      let effect = OpenSection.Effect.unknown(hidesNames: !isInverted)
      return open(OpenSection(name: name, tag: tag, effect: effect))
    }
    let path = path(to: found)
    var effect = OpenSection.Effect.condition(jump: jump)
    switch found.word.kind {
    case .list(let glossary) where !isInverted:
      let layer = layer(glossary(), at: found, isList: true)
      program.append(.enter(path, width: 0, else: 0))
      lists[jump] = layer.node
      scope.enter(layer)
      effect = .subjects(jump: jump)
    case .one(let glossary) where !isInverted:
      program.append(.ifTrue(path, else: 0))
      scope.enter(layer(glossary(), at: found, isList: false))
      effect = .subject(jump: jump)
    case .text, .html, .flag, .one, .list:
      program.append(isInverted ? .ifFalse(path, else: 0) : .ifTrue(path, else: 0))
    }
    open(OpenSection(name: name, tag: tag, effect: effect))
  }

  mutating func open(_ section: OpenSection) {
    openSections.append(section)
    checkDepth(at: section.tag)
  }

  mutating func checkDepth(at tag: Tag) {
    guard openSections.count + files.count > Self.deepest else { return }
    stop(
      Fault(
        range: tag.range,
        message: "sections and templates stand more than \(Self.deepest) deep in one another",
        remedy: "put less inside one another"
      )
    )
  }

  mutating func closeSection(_ tag: Tag, _ name: String) {
    let ours = openSections[file.outerSections...]
    guard let last = ours.last else { return report(.nothingToClose(tag, name)) }
    if last.name == name { return closeLastSection() }
    if ours.contains(where: { $0.name == name }) {
      report(.crossed(tag, name, open: last.name))
      while let section = openSections.last, section.name != name { closeLastSection() }
      return closeLastSection()
    }
    report(.wrongEnd(tag, name, open: last.name))
    if Suggestion(for: name, among: [last.name]) != nil { closeLastSection() }
  }

  mutating func closeForgottenSections() {
    while openSections.count > file.outerSections {
      let section = openSections[openSections.count - 1]
      if !isStopped { report(.unclosed(section)) }
      closeLastSection()
    }
  }

  private mutating func closeLastSection() {
    switch openSections.removeLast().effect {
    case .condition(let jump): program.land(jump)
    case .subject(let jump):
      program.land(jump)
      scope.leave()
    case .subjects(let jump):
      program.append(.again(next: jump + 1))
      program.land(jump)
      scope.leave()
    case .unknown: break
    }
  }
}

extension Fault {
  fileprivate static func nothingToClose(_ tag: Tag, _ name: String) -> Self {
    Self(
      range: tag.range,
      message: "no section is open here, so “\(name)” can't be closed",
      remedy: "delete this tag, or write {{#\(name)}} where the section begins"
    )
  }

  fileprivate static func wrongEnd(_ tag: Tag, _ name: String, open: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is not open here, but “\(open)” is",
      remedy: "write {{/\(open)}}",
      replacement: "{{/\(open)}}"
    )
  }

  fileprivate static func crossed(_ tag: Tag, _ name: String, open: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is closed here while “\(open)” inside it is still open",
      remedy: "write {{/\(open)}} before {{/\(name)}}"
    )
  }

  fileprivate static func unclosed(_ section: OpenSection) -> Self {
    Self(
      range: section.tag.range,
      message: "the section “\(section.name)” is never closed",
      remedy: "write {{/\(section.name)}} where it ends, in the same file"
    )
  }
}
