import Cataloguing
import Reading

extension Rule {
  package static let linkFileNoSize = Rule(
    id: "link-file-no-size",
    says: "A link to a file says what kind it is and how big",
    because: "A file may not open on a phone and may cost a lot to fetch. "
      + "(NHS content guide, Links: “(PDF only, 545KB)”)",
    severity: .warning,
    flags: [
      "⟦[Walks map](map.pdf)⟧",
      "Download the ⟦[sign-up form](https://example.org/form.docx)⟧.",
      "See ⟦[the map (PDF)](https://example.org/map.PDF?v=2)⟧ or ⟦[prices, 20KB](prices.xlsx)⟧.",
      "- ⟦[![Poster](poster.png)](poster.pdf)⟧",
    ],
    allows: [
      "[Walks map (PDF only, 545KB)](map.pdf)",
      "[About PDFs](https://example.org/pdf-help) and [the pdf page](pdf.html)",
      "[Order form](form.doc) (Word, 1.2 MB)",
      "`[Walks map](map.pdf)` is how it is written.",
    ]
  ) { subject in
    subject.parts.links.compactMap { placed in
      guard let kind = FileKind.named(by: placed.link.destination) else { return nil }
      let source = subject.source
      let end = source.offset(of: placed.range.end)
      let after = String(decoding: source.bytes[end...].prefix(40), as: UTF8.self)
      let bracket = after.trimmed.hasPrefix("(") ? after.prefix { $0 != ")" } : ""
      let text = (placed.link.content.words + " " + bracket).lowercased()
      guard !FileKind.isTold(in: text) else { return nil }
      return Remark(
        placed.range,
        "the link doesn't say that it is a file, or how big it is",
        remedy: "add both, as in “Walks map (\(kind), 545KB)”, or link to a web page"
      )
    }
  }
}

/// The kinds of file that do not open as a page.
private enum FileKind {
  private static let names = [
    "pdf": "PDF", "doc": "Word", "docx": "Word", "odt": "Word", "rtf": "Word", "xls": "Excel",
    "xlsx": "Excel", "ods": "Excel", "csv": "CSV", "ppt": "PowerPoint", "pptx": "PowerPoint",
    "zip": "ZIP",
  ]

  static func named(by address: String) -> String? {
    let file = address.prefix { $0 != "?" && $0 != "#" }.lastPart
    guard let point = file.lastIndex(of: ".") else { return nil }
    return names[file[file.index(after: point)...].lowercased()]
  }

  /// Both a kind and a size.
  static func isTold(in text: String) -> Bool {
    let words = Passage.plainWords(text)
    let isKind = words.contains { names[$0] != nil || kinds.contains($0) }
    let isSize = words.contains { word in
      let rest = word.drop { $0.isASCII && $0.isNumber }
      let isUnit = ["kb", "mb", "gb", "k", "m", "kilobytes", "megabytes"].contains(rest)
      return isUnit && (rest.utf8.count < word.utf8.count || rest.utf8.count > 1)
    }
    return isKind && isSize
  }

  private static let kinds: Set = ["word", "excel", "powerpoint", "opendocument", "spreadsheet"]
}
