import Cataloguing
import Reading

extension Rule {
  package static let imgAltLong = Rule(
    id: "img-alt-long",
    says: "A picture's words keep to 125 letters, with the rest in the text",
    because: "A screen reader reads them in one go, with no way to stop and go back. (NHS content "
      + "guide, Images)",
    severity: .advice,
    flags: [
      "![⟦Three people in their seventies, two of them with walking frames, sit and laugh together on a "
        + "green bench beside a lake with a great many ducks on it⟧](w.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: a.jpg\n    alt: ⟦A long table in a hall with "
        + "twelve people round it, all of them busy with paper, glue, scissors, string and paint, and a "
        + "dog asleep below⟧\n---\nHi.",
      "Look: ![⟦The list of all the groups that meet in the hall on each day of the week, with their "
        + "times, the names of the people who run them and what they cost⟧](t.jpg)",
      "<img src=\"a.png\" alt=\"⟦The list of all the groups that meet in the hall on each day of the week, "
        + "with their times, the names of the people who run them and the cost⟧\">",
    ],
    allows: [
      "![Three people in their seventies sit and laugh on a park bench. Two have walking frames.](w.jpg)",
      "![](ribbon.svg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: m.png\n    long_description: The map in "
        + "words\n---\n![A map of the way from the bus station along the canal and past the mill to the "
        + "hall, with all five benches, two toilets and the café on it](m.png)",
      "![A cup of tea](t.jpg) and a very long text about tea that goes on for a good deal more than one "
        + "hundred and twenty-five letters, as texts may.",
    ],
    mayConcern: { $0.hasPictures }
  ) { subject, site in
    let described = subject.pictureNotes.filter { $0.tells("long_description") }
    return SpokenPicture.all(in: subject).compactMap { picture in
      let count = picture.words.unicodeScalars.count
      guard count > 125, !described.contains(where: { $0.isOn(picture.file) }),
        site.pictures.find(picture.file)?.longDescription == nil
      else { return nil }
      return Remark(
        picture.range,
        "these words have \(count) letters",
        remedy: "keep to one sentence of 125 letters, and tell the rest in the text"
      )
    }
  }
}
