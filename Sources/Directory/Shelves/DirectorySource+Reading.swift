package import Reading

extension DirectorySource {
  /// All sources of a `sources.yml`, in its order; two of one id are reported and the first is kept.
  package static func all(
    reading settings: FrontMatter,
    from path: String,
    findings: inout [Finding]
  ) -> [Self] {
    var page = SourcePage(path: path)
    page.reportUnknown(settings.fields, known: ["sources"])
    var sources: [Self] = []
    for entry in page.entries(of: settings) {
      guard let source = Self(reading: entry, on: &page) else { continue }
      if sources.contains(where: { $0.id == source.id }) {
        page.report(
          "two sources have the id “\(source.id)”",
          "give this one an `id` of its own",
          at: source.range
        )
      } else {
        sources.append(source)
      }
    }
    findings += page.findings
    return sources
  }

  private init?(reading entry: FieldValue, on page: inout SourcePage) {
    guard case .map(let fields, let range) = entry else {
      page.report(
        "a source is not described by words and values",
        "write `label:` and `file:` for it",
        at: entry.range
      )
      return nil
    }
    page.reportUnknown(fields, known: Self.knownKeys)
    let label = page.text("label", in: fields)
    let file = page.file(in: fields)
    for (name, value) in [("label", label?.text), ("file", file)] where value == nil {
      if page.field(name, in: fields) == nil {
        page.report("this source has no `\(name)`", "add `\(name):` to it", at: range)
      }
    }
    guard let label, let file else { return nil }

    id = Self.slug(of: page.text("id", in: fields)?.text ?? label.text)
    self.label = label.text
    self.file = file
    pattern = file.contains("*") ? file : nil
    declaredIn = page.path
    self.range = range
    owner = page.text("owner", in: fields)?.text
    licence = page.text("licence", in: fields)?.text
    retrieved = page.text("retrieved", in: fields)
    readChoices(fields, on: &page)
    columns = page.columns(in: fields)
    query = page.text("query", in: fields)?.text
  }

  private mutating func readChoices(_ fields: [Field], on page: inout SourcePage) {
    kind = page.choice(
      "kind",
      in: fields,
      ["csv", "open referral", "csv package", "sqlite"],
      Kind.init(named:)
    )
    datesMean =
      page.choice("dates_mean", in: fields, DatesMean.allCases.map(\.rawValue)) {
        DatesMean(rawValue: $0.lowercased())
      } ?? .edited
    absenceMeans =
      page.choice("absence_means", in: fields, ["removed", "kept"], AbsenceMeans.init(named:))
      ?? .nothing
    trust = page.number("trust", in: fields)
    keepMissing = page.number("keep_missing", in: fields) ?? (absenceMeans == .removal ? 0 : 3)
  }

  private static let knownKeys = [
    "id", "label", "owner", "licence", "file", "kind", "retrieved", "trust", "dates_mean",
    "absence_means", "keep_missing", "columns", "query",
  ]

  private static func slug(of text: String) -> String {
    let words = text.lowercased().utf8.split {
      !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0)
    }
    let slug = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return slug.isEmpty ? "source" : slug
  }
}
