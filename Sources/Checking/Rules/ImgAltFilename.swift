import Cataloguing
import Reading

extension Rule {
  package static let imgAltFilename = Rule(
    id: "img-alt-filename",
    says: "A picture's words say what it shows, not what the file is called",
    because:
      "A screen reader would read out “I M G underscore 1 2 3 4”. (WCAG F30; ACT rule 9eb3f6)",
    severity: .error,
    flags: [
      "![⟦IMG_1234.JPG⟧](IMG_1234.JPG)",
      "![⟦dsc00042⟧](dsc00042.jpg)",
      "![⟦image⟧](walk.jpg) ![⟦Picture 2⟧](b.jpg)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: a.jpg\n    alt: ⟦tea-party-2.png⟧\n---\nHi.",
      "<img src=\"a.png\" alt=\"⟦untitled⟧\">",
      "![⟦WhatsApp Image 2026-03-02 at 10.15.22⟧](w.jpg) ![⟦photo⟧](x.jpg)",
    ],
    allows: [
      "![A blue bus at the village stop](bus.jpg)",
      "![EQ-5D-5L form](form.png)",
      "![Choir](choir.jpg)",
      "![Press Download to save leaflet.pdf from the list](a.png)",
      "![Photo frames on a shelf](f.jpg)",
    ]
  ) { subject in
    guard subject.hasPictures else { return [] }
    return SpokenPicture.all(in: subject).filter { isFileName($0.words) }.map { picture in
      Remark(
        picture.range,
        "“\(picture.words)” is a file's name, not what the picture shows",
        remedy: "say in one sentence what it shows, as in “Two people walk a dog”"
      )
    }
  }
}

private func isFileName(_ words: String) -> Bool {
  let text = words.trimmed.lowercased()
  guard let first = text.utf8.first, text.utf8.count <= 120 else { return false }
  if text.hasPrefix("whatsapp image") || text.hasPrefix("screenshot 20") { return true }
  if let dot = text.lastIndex(of: "."), endings.contains(String(text[text.index(after: dot)...])) {
    return text.split(separator: " ").count <= 4
  }
  let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  let letters = parts.filter { !$0.allSatisfy(\.isNumber) }
  if letters.count == 1, generic.contains(letters[0]), parts.count <= 3 { return true }
  guard !text.contains(" "), WordReading.isLetterOrDigit(first) else { return false }
  let head = text.prefix { $0.isLetter }
  let rest = text.dropFirst(head.utf8.count)
  let digits = rest.utf8.count(where: WordReading.isDigit)
  if cameras.contains(String(head)), digits >= 2 { return true }
  if text.utf8.count(where: WordReading.isDigit) >= 6 { return true }
  return text.contains("_") && text.utf8.allSatisfy { $0 < 0x80 }
}

private let endings: Set = [
  "jpg", "jpeg", "png", "gif", "webp", "svg", "heic", "heif", "tif", "tiff", "bmp", "avif",
]
private let generic: Set = [
  "img", "image", "picture", "pic", "photo", "photograph", "untitled", "graphic", "icon", "logo",
  "placeholder", "thumbnail", "banner", "picture1", "image1", "photo1", "alt", "screenshot",
  "illustration", "drawing", "scan",
]
private let cameras: Set = [
  "img", "dsc", "dscn", "dscf", "dcim", "pxl", "sam", "mvi", "gopr", "wp", "scan", "image",
  "photo", "pic", "picture", "imag", "p", "cimg", "kimg", "screenshot", "vid",
]
