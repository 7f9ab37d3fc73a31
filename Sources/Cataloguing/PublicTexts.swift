internal import Directory
internal import Scheduling

extension Catalogue {
  /// What anyone may read of the project: published files with their private fields cut out, the
  /// venues that are not hidden, and the directory's own entries.
  package func publicTexts(for audience: Audience) -> [[UInt8]] {
    let paths = Set(
      files.filter { $0.standing == .published || $0.standing == .ended(nil) }
        .filter { $0.kind != "place" && (audience == .practice || !$0.isForPractices) }.map(\.path)
    )
    let byPath = Dictionary(grouping: listings, by: \.entry.path)
    let own = texts.filter { paths.contains($0.path) }.map { text in
      text.bytes(without: privateFields(byPath[text.path]?.first, audience))
    }
    let seen = listings.filter { $0.entry.publication.isSeen(by: audience) }
    let venues = seen.filter { $0.office.addressShown == .full }.flatMap(\.entry.venueTexts)
    let received = seen.filter(\.entry.isFromDirectory).flatMap(\.entry.texts)
    let addresses =
      seen.map { "groups/\($0.entry.slug.text).html" } + seen.flatMap(\.entry.publication.wasAt)
      + (leaflets.map(\.publication) + pages.map(\.publication) + areas.map(\.publication))
      .filter { $0.isSeen(by: audience) }.flatMap(\.wasAt)
    let words = venues + received + addresses + pictures.texts + settings.texts
    return own + (words + Reason.allCases.map(\.rawValue)).map { Array($0.utf8) }
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
    if listing.office.addressShown != .full {
      fields.formUnion(["place", "address", "postcode", "when"])
    }
    return fields
  }
}

extension PublicEntry {
  /// Where it meets, and what the venue says of itself.
  fileprivate var venueTexts: [String] {
    let places = [place.value].compactMap { $0 } + times.places.values
    let lines = places.flatMap { [$0.line, $0.name, $0.address ?? "", $0.postcode ?? ""] }
    let here = [gettingHere.words, gettingHere.bus, gettingHere.lift, gettingHere.parking]
    return lines + here.compactMap { $0 } + access.flatMap { [$0.feature, $0.note ?? ""] }
  }

  /// All words of an entry that came from a directory, which anyone may read there.
  fileprivate var texts: [String] {
    let words = [name, summary, runBy ?? "", alert?.text ?? "", contact.value?.everything ?? ""]
    let lists = alsoKnownAs + websites + (cost.value?.lines ?? []) + times.schedule.phrases
    return words + lists + prose.texts
  }
}

extension PictureShelf {
  fileprivate var texts: [String] {
    pictures.values.flatMap { picture in
      [picture.alt]
        + [picture.caption, picture.credit, picture.longDescription, picture.textOnPage]
        .compactMap { $0 }
    }
  }
}

extension SiteSettings {
  fileprivate var texts: [String] {
    let reached = [contact.phone, contact.text, contact.email, contact.post, contact.hours]
    return [name, runBy, address] + (reached + [tagline, replyTime]).compactMap { $0 }
  }
}
