internal import Directory
internal import Scheduling

extension Catalogue {
  /// Shows what anyone may read of the project, one text at a time: published files with their
  /// private fields cut out, the venues that are not hidden, and the directory's own entries.
  package func showPublicTexts(for audience: Audience, to look: ([UInt8]) -> Void) {
    let paths = Set(
      files.filter { $0.standing == .published || $0.standing == .ended(nil) }
        .filter { $0.kind != "place" && (audience == .practice || !$0.isForPractices) }.map(\.path)
    )
    let listed = listings.indices.map { (listings[$0].entry.path, $0) }
    let byPath = Dictionary(listed) { first, _ in first }
    for text in texts where paths.contains(text.path) {
      look(text.bytes(without: privateFields(byPath[text.path], audience)))
    }
    for index in listings.indices { showPublicTexts(of: listings[index], audience, look) }
    let publications =
      leaflets.map(\.publication) + pages.map(\.publication) + areas.map(\.publication)
    let addresses = publications.filter { $0.isSeen(by: audience) }.flatMap(\.wasAt)
    let words = addresses + pictures.texts + settings.texts + Reason.allCases.map(\.rawValue)
    for text in words { look(Array(text.utf8)) }
  }

  private func showPublicTexts(
    of listing: borrowing Listing,
    _ audience: Audience,
    _ look: ([UInt8]) -> Void
  ) {
    guard listing.entry.publication.isSeen(by: audience) else { return }
    let venue = listing.office.addressShown == .full ? listing.entry.venueTexts : []
    let received = listing.entry.isFromDirectory ? listing.entry.texts : []
    let address = ["groups/\(listing.entry.slug.text).html"] + listing.entry.publication.wasAt
    for text in venue + received + address { look(Array(text.utf8)) }
  }

  private func privateFields(_ number: Int?, _ audience: Audience) -> Set<String> {
    var fields: Set = ["group_needs", "office_notes", "owner", "approved", "consent"]
    guard let number else { return fields }
    let listing = listings[number]
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
