package import Reading

/// Where a part of the directory comes from, as `sources.yml` declares it.
package struct DirectorySource: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case sheet, openReferral
  }

  /// What the dates of the source tell: that a person confirmed a record, or that someone typed.
  package enum DatesMean: String, Sendable, Hashable, CaseIterable {
    case checked, edited
  }

  /// What it tells when a record is no longer in the source.
  package enum AbsenceMeans: String, Sendable, Hashable, CaseIterable {
    case removal, nothing
  }

  package var id: String
  package var label: String
  package var owner: String?
  package var licence: String?
  /// The path below the project of a file, or of a folder of files.
  package var file: String
  /// Nil when it is to be recognised from the file.
  package var kind: Kind?
  /// The day it was saved, as written.
  package var retrieved: Scalar?
  /// The higher, the sooner it is believed.
  package var trust: Int?
  package var datesMean = DatesMean.edited
  package var absenceMeans = AbsenceMeans.nothing
  /// The names of a listing's fields, each with a heading of the sheet.
  package var columns: [Column] = []
  /// Where it is declared.
  package var declaredIn: String
  package var range: SourceRange

  package struct Column: Sendable, Hashable {
    package var field: String
    package var heading: Scalar
  }
}

extension DirectorySource {
  /// Whether a file is this source's own, or one of its folder's.
  package func holds(_ path: String) -> Bool {
    path == file || path.hasPrefix(file + "/") && Kind(ofName: path) != nil
  }

  func missing(among files: [SourceFile]) -> Finding {
    let near = Suggestion(for: file, among: files.map(\.path))
    return Finding(
      rule: "directory-source",
      severity: .error,
      file: declaredIn,
      range: range,
      message: "the file “\(file)” of “\(label)” is not there",
      remedy: near.map { "did you mean “\($0.name)”?" } ?? "put it there, or correct the name"
    )
  }
}

extension DirectorySource.Kind {
  init?(named word: String) {
    switch Field.tidied(word) {
    case "csv", "sheet", "spreadsheet", "tsv": self = .sheet
    case "json", "feed", "open_referral", "open_referral_uk", "oruk", "hsds": self = .openReferral
    default: return nil
    }
  }

  init?(ofName path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      self = .sheet
    } else if name.hasSuffix(".json") || name.hasSuffix(".ndjson") {
      self = .openReferral
    } else {
      return nil
    }
  }

  /// By the name, or else by the first character.
  init?(recognising file: SourceFile) {
    if let kind = Self(ofName: file.path) {
      self = kind
      return
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = file.bytes.dropFirst(start).first { !" \t\r\n".utf8.contains($0) }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .openReferral
    case let byte? where byte >= 0x20 && !file.bytes.prefix(1024).contains(0): self = .sheet
    default: return nil
    }
  }
}
