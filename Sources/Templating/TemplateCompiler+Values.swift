extension TemplateCompiler {
  mutating func compileValue(_ tag: Tag, _ name: String) {
    guard let found = find(name, in: tag) else { return }
    switch (tag.kind, found.word.kind) {
    case (.text, .text), (.html, .html): program.append(.value(path(to: found)))
    case (_, .text): report(.notMarkup(tag, name))
    case (_, .html): report(.markup(tag, name))
    case (_, .flag): report(.flag(tag, name))
    case (_, .one(let glossary)): report(.subject(tag, name, glossary()))
    case (_, .list): report(.list(tag, name))
    }
  }

  /// What a name stands for here; what is wrong with it has been reported.
  mutating func find(_ name: String, in tag: Tag) -> Scope.Found? {
    do throws(Scope.Unknown) {
      return try scope.find(name)
    } catch {
      if !areNamesHidden { report(error.fault(at: tag.name)) }
      return nil
    }
  }

  /// Where the value of a name will stand; from now on its template asks for it.
  mutating func path(to found: Scope.Found) -> ValuePath {
    let node = node(before: found)
    return ValuePath(frame: found.layer.frame, slot: plans.slot(of: found.term, in: node))
  }

  /// The layer of the subject, or subjects, that a name stands for.
  mutating func layer(_ glossary: Glossary, at found: Scope.Found, isList: Bool) -> Scope.Layer {
    let node = plans.child(found.term, in: node(before: found), isList: isList)
    let frame = isList ? scope.lists + 1 : found.layer.frame
    return Scope.Layer(glossary: glossary, node: node, frame: frame)
  }

  /// The node of the subject in which a path's last name stands.
  private mutating func node(before found: Scope.Found) -> Int {
    found.through.reduce(found.layer.node) { plans.child($1, in: $0, isList: false) }
  }

  private var areNamesHidden: Bool {
    openSections.contains { section in
      if case .unknown(hidesNames: true) = section.effect { true } else { false }
    }
  }
}

extension Fault {
  fileprivate static func markup(_ tag: Tag, _ name: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is markup, and two braces are for plain text",
      remedy: "write {{{\(name)}}}",
      replacement: "{{{\(name)}}}"
    )
  }

  fileprivate static func notMarkup(_ tag: Tag, _ name: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is plain text, and this tag is for markup",
      remedy: "write {{\(name)}}",
      replacement: "{{\(name)}}"
    )
  }

  fileprivate static func flag(_ tag: Tag, _ name: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is yes or no, not text",
      remedy: "write {{#\(name)}} before what is said if it is so, and {{/\(name)}} after it"
    )
  }

  fileprivate static func list(_ tag: Tag, _ name: String) -> Self {
    Self(
      range: tag.range,
      message: "“\(name)” is a list",
      remedy: "write {{#\(name)}} before what is said of each, and {{/\(name)}} after it"
    )
  }

  fileprivate static func subject(_ tag: Tag, _ name: String, _ glossary: Glossary) -> Self {
    let example = glossary.words.first.map { ", as in {{\(name).\($0.name)}}" } ?? ""
    return Self(
      range: tag.range,
      message: "“\(name)” has names of its own",
      remedy: "write a dot and one of them\(example)"
    )
  }
}
