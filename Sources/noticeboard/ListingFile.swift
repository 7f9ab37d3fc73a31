internal import Cataloguing
internal import Reading

/// The file of a listing that someone named by its path, its address or its name.
struct ListingFile {
  let file: SourceFile

  init(named typed: String, in project: Project) throws(StopReason) {
    let records = project.catalogue.files.filter { $0.kind == ContentKind.listing.rawValue }
    let wanted = Self.tidied(typed)
    let found = records.filter { record in
      let folded = Slug(folding: typed)
      return record.path == wanted || record.address == wanted
        || record.address == "groups/\(wanted).html" || record.path.hasSuffix("/\(wanted)")
        || Slug(folding: record.name) == folded
    }
    if let only = found.first, found.count == 1,
      let file = project.files.first(where: { $0.path == only.path })
    {
      self.file = file
    } else if found.count > 1 {
      throw StopReason(
        .mistyped,
        "“\(typed)” could be \(found.count) listings: \(found.map(\.path).joined(separator: ", "))",
        remedy: "name the file"
      )
    } else {
      throw Self.known(typed, wanted, in: project.catalogue)
        ?? Self.unknown(typed, among: records)
    }
  }

  private static func tidied(_ typed: String) -> String {
    var wanted = typed.hasPrefix("./") ? String(typed.dropFirst(2)) : typed
    for edition in ["public/", "practice/"] {
      if let start = wanted.firstRange(of: edition) { wanted = String(wanted[start.upperBound...]) }
    }
    return wanted
  }

  /// A group of the directory alone has no file of ours to write to.
  private static func known(
    _ typed: String,
    _ wanted: String,
    in catalogue: Catalogue
  ) -> StopReason? {
    let folded = Slug(folding: typed)
    let entry = catalogue.listings.map(\.entry).first { entry in
      entry.isFromDirectory
        && (entry.slug.text == wanted || "groups/\(entry.slug.text).html" == wanted
          || Slug(folding: entry.name) == folded)
    }
    guard let entry else { return nil }
    let records = catalogue.references(of: entry)
    let sameAs = records.count == 1 ? records[0] : "SOURCE:ID, as that list has it"
    return StopReason(
      .refused,
      "“\(entry.name)” is known only from the directory (\(entry.path)), which is not ours to change",
      remedy:
        "write Content/listings/\(entry.slug.text).md with what the group told you, and these "
        + "two lines: “same as: \(sameAs)” and “checked: DAY, by ROLE, by phone”"
    )
  }

  private static func unknown(_ typed: String, among records: [FileRecord]) -> StopReason {
    let known = records.flatMap { [$0.path, $0.name] }
    return StopReason(
      .mistyped,
      "there is no listing “\(typed)”",
      remedy: Suggestion(for: typed, among: known).remedy(
        or: "name its file, as in Content/listings/choir.md"
      )
    )
  }
}
