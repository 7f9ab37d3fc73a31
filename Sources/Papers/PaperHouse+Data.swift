internal import Reading

extension PaperHouse {
  /// What `common` holds, to be added to. Without a page that anyone may open, a paper leads nowhere.
  func data(
    _ title: String,
    page: String?,
    language: String? = nil,
    isLarge: Bool = false
  ) -> [JSONText.Pair] {
    // Nothing of the edition shows, so that one paper serves both.
    let unused = page == nil ? ["practice", "page"] : ["practice"]
    return common(title, page: page ?? "index.html", language: language, isLarge: isLarge)
      .filter { !unused.contains($0.name) }
  }
}
