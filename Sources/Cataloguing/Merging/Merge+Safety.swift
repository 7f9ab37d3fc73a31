internal import Reading
internal import Scheduling

/// What may hurt somebody: the most cautious of all accounts counts, whoever gives it.
extension Merge {
  mutating func settleStatus() {
    let told = claims {
      $0.isLive && $0.tells("status") ? $0.entry.status : nil
    }
    let ranked = told.enumerated().sorted {
      let (left, right) = (caution($0.element), caution($1.element))
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
    let winner = settle(.status, ranked, by: .mostCautious, agree: ==) { $0.rawValue }
    if let winner { listing.entry.status = winner.value }
    let referrals = claims {
      $0.isLive ? $0.listing.practice.openToReferrals.value : nil
    }
    let cautious = referrals.max { Self.openness($0.value) > Self.openness($1.value) }
    if let cautious { listing.practice.openToReferrals = .told(cautious.value) }
  }

  private func caution(_ claim: Claim<ListingStatus>) -> Int {
    tellings[claim.teller].voice == .editor ? 10 : claim.value.caution
  }

  /// No, talk to us first, yes.
  private static func openness(_ words: String) -> Int {
    let words = words.lowercased()
    return words.hasPrefix("no") ? 0 : words.hasPrefix("yes") ? 2 : 1
  }

  mutating func takeAlert() {
    if let own = tellings.first(where: { $0.voice == .editor })?.entry.alert {
      listing.entry.alert = own
    }
    guard listing.entry.alert == nil else { return }
    listing.entry.alert =
      tellings.lazy.filter { $0.isLive && $0.voice == .record }.compactMap(\.entry.alert)
      .first { !reveals($0.text) }
  }

  /// A hidden address stays hidden, whatever others print; one that anybody hides is hidden until a
  /// person decides.
  mutating func settlePlace() {
    let shown = tellings.map(\.listing.office.addressShown).max { $0.caution < $1.caution } ?? .full
    if shown != .full { return hidePlace(shown) }
    guard tellings[base].entry.times.places.isEmpty else { return }
    let told = claims { $0.entry.place.value }
    let winner = settle(.place, told, agree: { $0.isSame(as: $1) }) { $0.line }
    guard let winner, winner.teller != base else { return }
    if let own = tellings[base].entry.place.value, own.isSame(as: winner.value) { return }
    listing.entry.place = .told(winner.value)
  }

  private mutating func hidePlace(_ shown: AddressShown) {
    let hiding = tellings.indices.filter { tellings[$0].listing.office.addressShown == shown }
    let all = tellings.flatMap { telling -> [Place] in
      let isTold = telling.listing.office.addressShown == .full
      let moving = telling.entry.times.places.sorted { $0.key < $1.key }.map(\.value)
      return telling.listing.office.hiddenPlaces
        + (isTold ? [telling.entry.place.value].compactMap { $0 } + moving : [])
    }
    var seen: Set<Place> = []
    listing.office.hiddenPlaces = all.filter { seen.insert($0).inserted }
    let wasShown = tellings[base].listing.office.addressShown == .full
    listing.office.addressShown = shown
    listing.entry.times.places = [:]
    guard wasShown || !hiding.contains(base) else { return }
    listing.entry.place = maskedPlace(by: hiding, shown)
    if !hiding.contains(base) { hideTheWay() }
    guard let printed = listing.entry.place.value, let first = hiding.first,
      tellings[base].entry.place.value != nil, wasShown
    else { return }
    note("place", first, .mostCautious)
    listing.entry.conflicts.append(
      Conflict(
        subject: .place,
        said: Conflict.Saying(words: printed.line, source: tellings[first].source),
        others: [Conflict.Saying(words: "the whole address", source: tellings[base].source)],
        listing: key,
        seal: Self.seal("place", ["hidden"])
      )
    )
    report(
      Finding(
        rule: "directory-conflict",
        severity: .warning,
        file: tellings[base].source.file,
        message: "“\(tellings[first].source.label)” says that the address of "
          + "“\(listing.entry.name)” may not be printed, so it is not",
        remedy: "ask the group; then write “address shown: area only”, or have that list put right"
      )
    )
  }

  /// What the account that hides it prints, or else what may be printed of our own.
  private func maskedPlace(by hiding: [Int], _ shown: AddressShown) -> Answer<Place> {
    let told = hiding.lazy.compactMap { tellings[$0].entry.place.value }.first
    if let told { return .told(told) }
    return tellings[base].entry.place.map { $0.masked(shown, listing.entry.areas) }
  }

  /// Words that show the way to a hidden place go with it.
  private mutating func hideTheWay() {
    if reveals([listing.entry.gettingHere.words, listing.entry.gettingHere.bus]) {
      listing.entry.gettingHere.words = nil
      listing.entry.gettingHere.bus = nil
    }
  }

  private func reveals(_ texts: [String?]) -> Bool {
    texts.contains { $0.map(reveals) ?? false }
  }

  /// Someone who said no to printing is not overruled, and what they keep to themselves is not told
  /// by others.
  mutating func settleContact() {
    let isRefused = tellings.contains { $0.listing.office.hiddenContact.isRefused }
    if isRefused { return refuseContact() }
    let own = tellings[base]
    let hidden = tellings.flatMap(\.listing.office.hiddenContact.values)
    let kept = ContactDetails.Hidden(values: hidden)
    let isSilent =
      own.entry.contact.value == nil && !own.listing.office.hiddenContact.values.isEmpty
    let told = claims { $0.entry.contact.value }.filter { claim in
      claim.teller == base || tellings[claim.teller].voice == .editor
        || !isSilent && !kept.stands(in: claim.value.everything)
    }
    let agree: (ContactDetails, ContactDetails) -> Bool = {
      $0.numbers.isEmpty || $1.numbers.isEmpty || !$0.numbers.isDisjoint(with: $1.numbers)
    }
    let winner = settle(.phone, told, agree: agree) {
      $0.phones.joined(separator: ", ").orNil ?? "no number"
    }
    guard let winner, winner.teller != base else { return }
    let isOurs = tellings[winner.teller].voice != .editor
    if isOurs, let mine = own.entry.contact.value, agree(mine, winner.value) {
      return note("phone", base, .asTold)
    }
    listing.entry.contact = .told(isOurs ? winner.value : laidOver(winner))
  }

  /// A number or e-mail alone takes the place of that alone.
  private func laidOver(_ editor: Claim<ContactDetails>) -> ContactDetails {
    let told = tellings[editor.teller].told
    guard !told.contains("contact"), var details = tellings[base].entry.contact.value else {
      return editor.value
    }
    if told.contains("phone") { details.phones = editor.value.phones }
    if told.contains("email") { details.email = editor.value.email }
    return details
  }

  private mutating func refuseContact() {
    let told = tellings.compactMap(\.entry.contact.value).flatMap {
      $0.phones + [$0.textMessage, $0.email].compactMap { $0 }
    }
    let was = tellings[base].listing.office.hiddenContact
    listing.office.hiddenContact.isRefused = true
    listing.office.hiddenContact.values += told.filter { !was.values.contains($0) }
    guard !was.isRefused, listing.entry.contact.value != nil else { return }
    listing.entry.contact = .silent
    report(
      Finding(
        rule: "directory-conflict",
        severity: .warning,
        file: tellings[base].source.file,
        message:
          "another list says that the contact of “\(listing.entry.name)” may not be printed, "
          + "so it is not",
        remedy: "ask the group, and have that list put right"
      )
    )
  }

  /// Whether words of another account tell what the group keeps to itself.
  func reveals(_ text: String) -> Bool {
    let lower = text.lowercased()
    let parts = listing.office.hiddenPlaces.flatMap(\.tellingParts)
    return listing.office.hiddenContact.stands(in: text)
      || parts.contains {
        $0 != listing.entry.place.value?.address && lower.contains($0.lowercased())
      }
  }
}

extension ContactDetails {
  fileprivate var numbers: Set<String> {
    Set((phones + [textMessage].compactMap { $0 }).map(PhoneNumber.international))
  }
}

extension AddressShown {
  fileprivate var caution: Int {
    switch self {
    case .full: 0
    case .areaOnly: 1
    case .notAtAll: 2
    }
  }
}
