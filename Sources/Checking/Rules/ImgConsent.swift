import Cataloguing
import Reading
import Scheduling

extension Rule {
  package static let imgConsent = Rule(
    id: "img-consent",
    says: "Everyone in a photo agreed to its use, in writing, and still does",
    because:
      "A face is theirs to show. Consent has a day, an end, and can be taken back. (UK GDPR; "
      + "Healthwatch England)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: b.jpg\n    shows: {people: 2⟧}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: b.jpg\n    shows: {people: 2}\n"
        + "    consent: 2015-01-01, ends 2020-01-01⟧\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: b.jpg\n    consent: yes\n    identifiable: yes⟧"
        + "\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: b.jpg\n    credit: Pat⟧\n---\n"
        + "![Four people singing](b.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: b.jpg\n"
        + "    consent: {on: 1 May 2026, withdrawn: yes⟧}\n---\nHi.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: b.jpg\n    shows: {people: 2}\n"
        + "    consent: 2026-01-01, signed, ends 2031-01-01\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: s.jpg\n    shows: {people: 0}\n---\n"
        + "![A bowl of soup](s.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: s.svg\n    kind: drawing\n"
        + "    shows: {people: 4}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: s.jpg\n    identifiable: no\n"
        + "    shows: {people: 40}\n---\nHi.",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: h.jpg\n    credit: Pat\n---\n![Our hall](h.jpg)",
    ]
  ) { subject in
    subject.pictureNotes.compactMap { note in remark(on: note, in: subject) }
  }
}

private func remark(on note: PictureNote, in subject: Subject) -> Remark? {
  let said = note["consent"].map { Consent($0).standing(on: subject.today) }
  switch said {
  case .holds: return nil
  case .ended(let day):
    return Remark(
      note.range,
      "the consent to show “\(note.file)” ended on \(day.long)",
      remedy: "ask the people again and write down the day, or use another picture"
    )
  case .withdrawn:
    return Remark(
      note.range,
      "the people in “\(note.file)” took their consent back",
      remedy: "use another picture"
    )
  case .missing, .undated, nil: break
  }
  guard note.kind == .photo, note.says("identifiable") ?? true, showsPeople(note, subject) else {
    return nil
  }
  return Remark(
    note.range,
    said == .undated
      ? "the consent to show “\(note.file)” has no day"
      : "nothing says that the people in “\(note.file)” agreed",
    remedy: "add “consent: 1 May 2026, signed, ends 1 May 2031”, or “identifiable: no”"
  )
}

private func showsPeople(_ note: PictureNote, _ subject: Subject) -> Bool {
  if let people = note.shows?.people { return people > 0 }
  return note.says("identifiable") ?? PeopleWords.speak(in: subject.alt(of: note))
}

/// Words that tell of people in a picture.
enum PeopleWords {
  static func speak(in alt: String) -> Bool {
    words.stands(in: Words(alt).tokens)
  }

  private static let words: PhraseSet = [
    "people", "person", "man", "men", "woman", "women", "boy", "boys", "girl", "girls", "child",
    "children", "baby", "couple", "couples", "family", "families", "friends", "friend", "singers",
    "walkers", "dancers", "gardeners", "knitters", "runners", "players", "members", "volunteers",
    "volunteer", "nurse", "nurses", "doctor", "carer", "carers", "veterans", "veteran", "crowd",
    "teenagers", "teenager", "pensioners", "adults", "adult", "grandmother", "grandfather",
    "mother",
    "father", "mum", "dad", "gran", "grandad", "neighbours", "neighbour", "ladies", "lady",
    "gentleman", "gentlemen", "dads", "mums", "parents", "leader", "teacher", "cook", "staff",
    "team", "smiling", "laughing", "faces", "face", "busy", "crowded", "packed", "choir", "band",
    "selfie", "singing", "dancing", "chatting", "portrait", "bakers", "bowlers", "swimmers",
    "cyclists", "residents", "students",
  ]
}
