internal import Reading
package import Scheduling

/// Who may see a content file.
package enum Audience: String, Sendable, Hashable, CaseIterable {
  case `public`, practice
}

/// What becomes of a content file on the edition's day.
package enum Standing: Sendable, Hashable {
  case published
  case draft
  case later(CalendarDay)
  case ended(CalendarDay?)
  /// Kept back until its errors are put right.
  case withheld

  package var word: String {
    switch self {
    case .published: "published"
    case .draft: "draft"
    case .later: "later"
    case .ended: "ended"
    case .withheld: "withheld"
    }
  }
}

/// What any content file says of itself: its address, its days, its language.
package struct Publication: Sendable, Hashable {
  package var slug: Slug
  package var audience: Audience
  package var isDraft: Bool
  package var showFrom: CalendarDay?
  package var showUntil: CalendarDay?
  /// Old addresses, below the edition's folder.
  package var wasAt: [String]
  package var reviewBy: CalendarDay?
  package var language: String?
  package var translationOf: String?
  /// When a translation was made, and when the words of any file last changed, as it says itself.
  package var translatedOn: CalendarDay?
  package var changedOn: CalendarDay?

  init(reading fields: inout Fields, path: String) {
    slug = Self.slug(&fields, path: path)
    audience = fields.choice("audience", Audience.self).value ?? .public
    isDraft = fields.flag("draft").value ?? false
    showFrom = fields.day("show_from").value
    showUntil = fields.day("show_until").value
    wasAt = Self.oldAddresses(&fields)
    reviewBy = fields.day("review_by").value
    language = fields.string("language")
    translationOf = fields.string("translation_of")
    translatedOn = fields.day("translated_on").value
    changedOn = fields.day("changed_on").value
  }

  /// Practices see what anyone sees, and what is for them alone.
  package func isSeen(by reader: Audience) -> Bool {
    audience == .public || reader == .practice
  }

  package func standing(on today: CalendarDay, drafts: Bool) -> Standing {
    if isDraft, !drafts { return .draft }
    if let showFrom, showFrom > today { return .later(showFrom) }
    if let showUntil, showUntil < today { return .ended(showUntil) }
    return .published
  }

  /// The file's name without its ending.
  private static func stem(of path: String) -> String {
    let file =
      path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    if let dot = file.utf8.firstIndex(of: 0x2E), dot > file.startIndex,
      let next = file.utf8[dot...].dropFirst().first, next.isLetter,
      !file.utf8[dot...].dropFirst().contains(0x2E)
    {
      return String(file[..<dot])
    }
    let parts = (path.split(separator: "/").last ?? "").split(separator: ".")
    return parts.dropLast().joined(separator: ".")
  }

  private static func slug(_ fields: inout Fields, path: String) -> Slug {
    let fromFile = Slug(folding: Self.stem(of: path))
    if let said = fields["slug"] {
      let text = fields.string("slug") ?? ""
      if let slug = Slug(exactly: text) { return slug }
      let why =
        Slug.isReserved(text)
        ? "the address “\(text)” is kept for the tool" : "“\(text)” cannot be an address"
      fields.complain(
        "slug",
        at: said.value.range,
        why,
        "use small letters, numbers and hyphens, as in “\(Slug(folding: text).text)”"
      )
    } else if Slug.isReserved(fromFile.text) {
      fields.complain(
        "slug",
        at: .wholeFile,
        "the address “\(fromFile.text)” is kept for the tool",
        "give the file another name"
      )
    }
    return fromFile
  }

  /// Only plain paths: letters, digits, `-`, `_`, `.` and `/`, never upwards.
  private static func oldAddresses(_ fields: inout Fields) -> [String] {
    var addresses: [String] = []
    for scalar in fields.texts("was_at").value ?? [] {
      var text = scalar.text
      if text.hasPrefix("/") { text.removeFirst() }
      if text.hasSuffix("/") { text += "index.html" }
      if !text.isEmpty, !text.hasSuffix(".html") { text += ".html" }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      let isPlain = parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 100
          && part.utf8.allSatisfy { $0.isPlainInAddress }
      }
      if isPlain, text.utf8.count <= 200, parts.dropLast().allSatisfy(isFolder) {
        addresses.append(text)
      } else {
        fields.complain(
          "slug",
          at: scalar.range,
          "“\(scalar.text)” cannot be an old address",
          "write it as it stood after the site's own address, as in “groups/old-name.html”"
        )
      }
    }
    return addresses
  }
}

/// A folder that could bear the name of a file of ours would keep that file from being made.
private func isFolder(_ part: Substring) -> Bool {
  !part.contains(".") && part != "_headers"
}

extension UInt8 {
  fileprivate var isPlainInAddress: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    case _: false
    }
  }
}
