internal import Directory
internal import Reading

extension Catalogue {
  /// What anyone may read of the project's own files: published ones, with their private fields
  /// cut out, and the directory's.
  package func publicTexts(for audience: Audience) -> [[UInt8]] {
    let paths = Set(
      files.filter { file in
        file.standing == .published || file.standing == .ended(nil) || file.kind == "place"
      }.filter { audience == .practice || !$0.isForPractices }.map(\.path)
    )
    let byPath = Dictionary(grouping: listings, by: \.entry.path)
    let own = manuscripts.filter { paths.contains($0.path) }.map { manuscript in
      manuscript.bytes(without: privateFields(byPath[manuscript.path]?.first, audience))
    }
    let received = listings.filter(\.entry.isFromDirectory).map { listing in
      Array("\(listing.entry.name)\n\(listing.entry.summary)".utf8)
    }
    let words = [settings.name, settings.tagline ?? ""] + Reason.allCases.map(\.rawValue)
    return own + received + words.map { Array($0.utf8) }
  }

  private func privateFields(_ listing: Listing?, _ audience: Audience) -> Set<String> {
    var fields: Set = ["group_needs", "office_notes", "owner", "approved", "consent"]
    guard let listing else { return fields }
    if audience == .public {
      fields.formUnion(["open_to_referrals", "visited"])
      if listing.entry.canHelpWith == nil { fields.insert("can_help_with") }
      if listing.entry.cannotHelpWith == nil { fields.insert("cannot_help_with") }
    }
    if !listing.office.hiddenContact.values.isEmpty {
      fields.formUnion(["contact", "phone", "email"])
    }
    if listing.office.hiddenAddress != nil { fields.formUnion(["place", "address", "postcode"]) }
    return fields
  }
}

extension Manuscript {
  /// The source with the values of some fields blanked out.
  fileprivate func bytes(without fields: Set<String>) -> [UInt8] {
    var bytes = source.bytes
    for field in frontMatter.fields {
      let name = Listing.names.canonical(field.name) ?? field.name
      guard fields.contains(name) else { continue }
      let range = field.value.range
      let start = source.offset(of: range.start)
      for offset in start..<max(start, source.offset(of: range.end)) { bytes[offset] = 0x20 }
    }
    return bytes
  }
}
