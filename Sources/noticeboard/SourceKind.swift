/// What a file of a project is for, by the end of its name, and how much of it is read.
enum SourceKind: Sendable, Hashable {
  /// Markdown: the reader refuses a long one in its own words, so a part of it will do.
  case prose
  /// Settings, notes, templates and styles.
  case text
  /// Tables and snapshots of the directory.
  case feed
  /// Pictures and the typefaces of a brand.
  case picture

  init?(path: String) {
    switch ending(of: path) {
    case "md", "markdown": self = .prose
    case "yml", "yaml", "html", "htm", "css", "js", "svg", "txt", "typ", "xml": self = .text
    case "csv", "tsv", "json", "jsonl", "ndjson", "geojson": self = .feed
    case "zip", "sqlite", "sqlite3", "db":
      // Elsewhere, someone has sent pictures or pages in one file.
      guard path.hasPrefix("Content/directory/") else { return nil }
      self = .feed
    case "png", "jpg", "jpeg", "webp", "gif", "ico", "woff", "woff2", "ttf", "otf": self = .picture
    default: return nil
    }
  }

  /// In bytes.
  var limit: Int {
    switch self {
    case .prose: 1_000_000
    case .text, .picture: 10_000_000
    case .feed: 100_000_000
    }
  }

  /// What to do with a file that is of none of these kinds.
  static func remedy(forUnknown path: String) -> String {
    switch ending(of: path) {
    case "doc", "docx", "odt", "rtf", "pdf", "pages":
      "save it as Markdown, with a name that ends in “.md”, or move it out of the project"
    case "heic", "heif", "tif", "tiff", "bmp", "avif":
      "save it as JPEG or PNG"
    case "xls", "xlsx", "ods", "numbers":
      "save it as CSV"
    default:
      "move it out of the project, or give it an ending such as “.md”"
    }
  }

  /// What editors and systems leave lying about, which nobody meant to be read.
  static func isLeftOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$")
      || (name.hasPrefix("#") && name.hasSuffix("#"))
      || isSystemLitter(name)
  }

  /// What file managers put into any folder that someone looks at.
  static func isSystemLitter(_ name: String) -> Bool {
    [".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"].contains(name) || name.hasPrefix("._")
  }
}

private func ending(of path: String) -> String {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
    return ""
  }
  return name[name.utf8.index(after: dot)...].lowercased()
}
