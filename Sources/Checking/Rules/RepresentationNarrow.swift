import Reading

extension Rule {
  package static let representationNarrow = Rule(
    id: "representation-narrow",
    says: "The pictures show more than one kind of person",
    because:
      "People who saw only the young, slim and fit in our leaflets said: not for me. Counted "
      + "from the notes that people agreed to, never guessed. (the scoping study, sections 3.5 and 4.5)",
    severity: .warning,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 4, ages: [18-29]}}\n"
        + "  - {file: b.jpg, shows: {people: 3, ages: [30-49]}}\n---\nHi.",
      "⟦⟧---\ntype: listing\nname: A\npictures:\n  - {file: a.jpg, shows: {people: 6, mobility aids: 1, "
        + "ages: [18-29, 30-49]}}\n  - {file: b.jpg, shows: {people: 5, ages: [18-29]}}\n---\nHi.",
      "⟦⟧---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 4, ages: [70+]}}\n"
        + "  - {file: b.jpg, shows: {people: 3, ages: [70+]}}\n---\nHi.",
      "⟦⟧---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 6, ages: [70+]}}\n"
        + "  - {file: b.jpg, shows: {people: 6, ages: [18-29]}}\n---\nHi.",
      "⟦⟧---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 2, body sizes: "
        + "[smaller]}}\n  - {file: b.jpg, shows: {people: 2, body sizes: [average]}}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 2, ages: [70+], "
        + "mobility aids: 1}}\n  - {file: b.jpg, shows: {people: 1, ages: [30-49]}}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 0}}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 9, ages: [18-29]}}\n"
        + "---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - {file: a.jpg, shows: {people: 2}}\n"
        + "  - {file: b.jpg, shows: {people: 2}}\n---\nHi.",
    ],
    mayConcern: { $0.hasPictures && !$0.isPictureNote }
  ) { subject, site in
    guard !subject.isPictureNote else { return [] }
    let balance = Balance(of: site.notes(shownIn: subject))
    return balance.gaps.map { Remark(.wholeFile, $0.message, remedy: $0.remedy) }
  }
}

extension Subject {
  /// A note on one picture, in a file of its own.
  var isPictureNote: Bool { kind == nil && manuscript.textStart == nil && manuscript.isReadable }
}

extension SiteMap {
  /// The notes on all pictures of a page, its own and those it names, each once.
  fileprivate func notes(shownIn subject: Subject) -> [PictureNote] {
    let own = subject.pictureNotes
    let named = PictureNote.names(in: subject.frontMatter).map(\.text)
    let shown = subject.parts.pictures.map(\.picture.source)
      .filter { source in !own.contains { $0.isOn(source) } }
    let names = (named + shown).map { PictureNote.name(ofFileAt: $0) }
    var seen: Set<String> = []
    return own + names.filter { seen.insert($0).inserted }.compactMap { notes[$0] }
  }
}
