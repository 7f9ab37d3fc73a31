import Cataloguing
import Reading

extension Rule {
  package static let representationUnrecorded = Rule(
    id: "representation-unrecorded",
    says: "A photo's note says how many people it shows, and of what ages",
    because:
      "Who is shown can only be counted where the people in the photo agreed to a note of it. "
      + "What they did not agree to stays out. (our own)",
    severity: .advice,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: s.jpg\n    credit: Pat⟧\n---\n"
        + "![Four people singing](s.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    licence: CC0⟧\n---\n"
        + "![A busy hall](h.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    alt: Three women at a table⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: h.jpg\n    consent: 1 May 2026⟧\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: s.jpg\n    shows: {people: 4, ages: [50-69]}\n"
        + "---\n![Four people singing](s.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: f.jpg\n    shows: {people: 0}\n---\n"
        + "![A bowl of fruit](f.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: f.jpg\n    credit: Pat\n---\n"
        + "![A bowl of fruit](f.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: f.svg\n    kind: drawing\n---\n"
        + "![Two people](f.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: f.jpg\n    shows: not told\n---\n"
        + "![Two people](f.jpg)",
    ]
  ) { subject in
    subject.pictureNotes.filter { isUnrecorded($0, subject) }.map { note in
      Remark(
        note.range,
        "nothing says whom “\(note.file)” shows",
        remedy: "add “shows: {people: 4, ages: [50-69]}”, and only what the people agreed to tell"
      )
    }
  }
}

private func isUnrecorded(_ note: PictureNote, _ subject: Subject) -> Bool {
  guard note.kind == .photo, !note.isDecorative, note["shows"] == nil else { return false }
  return note.tells("consent") || note.says("identifiable") ?? false
    || PeopleWords.speak(in: subject.alt(of: note))
}
