package import Reading

/// Where a part of the directory comes from, as `sources.yml` declares it.
package struct DirectorySource: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case sheet, openReferral
    /// The tables of the standard, one sheet each.
    case package
    case database
  }

  /// What the dates of the source tell: that a person confirmed a record, or that someone typed.
  package enum DatesMean: String, Sendable, Hashable, CaseIterable {
    case checked, edited
  }

  /// What it tells when a record is no longer in the source.
  package enum AbsenceMeans: String, Sendable, Hashable, CaseIterable {
    case removal, nothing

    init?(named word: String) {
      switch Field.tidied(word) {
      case "removed", "removal": self = .removal
      case "kept", "nothing": self = .nothing
      default: return nil
      }
    }
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
  /// In how many copies a record may be missing before it is dropped.
  package var keepMissing = 3
  /// The file with `*` for the day, where dated copies stand side by side.
  package var pattern: String?
  /// The names of a listing's fields, each with a heading of the sheet.
  package var columns: [Column] = []
  /// What to ask of a database, when it is not kept in the standard's tables.
  package var query: String?
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
    path == file || path.hasPrefix(file + "/") && FileForm(ofName: path) != nil
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
    case "csv", "sheet", "spreadsheet", "tsv", "outpost_sheet": self = .sheet
    case "json", "feed", "open_referral", "open_referral_uk", "oruk", "hsds", "outpost",
      "geojson", "open_active", "openactive":
      self = .openReferral
    case "package", "csv_package", "hsds_csv", "hsds_package", "data_package": self = .package
    case "sqlite", "database": self = .database
    default: return nil
    }
  }
}
