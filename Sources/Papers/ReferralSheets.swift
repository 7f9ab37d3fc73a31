internal import Cataloguing
internal import Publishing
internal import Reading

/// What hangs at a practice's front desk: who to refer and who not, and which groups take referrals
/// for each of the nine reasons.
struct ReferralSheets {
  let view: EditionView
  let house: PaperHouse

  private static let page = "who-to-refer.html"
  /// More never fit on one side.
  private static let mostForAReason = 8

  var orders: [PaperOrder] { [whoToRefer, lookUp] }

  private var whoToRefer: PaperOrder {
    let words = view.wordsOnReferring
    let path = words?.path ?? "Site/site.yml"
    var prose = PaperProse(of: view, path: path)
    let title = words?.title ?? "Who to refer"
    let body = words.map { [JSONText.Pair("body", prose.data($0.prose.blocks))] } ?? []
    return PaperOrder(
      address: "who-to-refer.pdf",
      linkedFrom: [Self.page],
      title: "Who to refer, and who not",
      form: "A4",
      template: "refer.typ",
      source: path,
      data: .object(house.data(title, page: nil) + [.init("name", .string(title))] + body),
      pictures: prose.pictures
    )
  }

  private var lookUp: PaperOrder {
    let title = "Who can help with what"
    let reasons = Reason.allCases.map { reason -> JSONText in
      let groups = view.takingReferrals(for: reason)
      return .pairs(
        ("title", .string(Words.capital(reason.rawValue))),
        ("count", .number(groups.count)),
        ("groups", .list(groups.prefix(Self.mostForAReason).map(Self.row)))
      )
    }
    let own: [JSONText.Pair] = [
      .init("name", .string(title)), .init("reasons", .list(reasons)),
    ]
    return PaperOrder(
      address: "nine-reasons.pdf",
      linkedFrom: [Self.page],
      title: "The nine reasons on one side, for the front desk",
      form: "A4, one side",
      template: "nine-reasons.typ",
      source: "Site/site.yml",
      data: .object(house.data(title, page: nil) + own),
      isOfManyFiles: true
    )
  }

  private static func row(_ listed: ListedEntry) -> JSONText {
    let open = listed.practice?.openToReferrals.value.map(Words.capital)
    let isPlainYes = open?.lowercased() == "yes"
    return .pairs(
      ("name", .string(listed.entry.name)),
      ("area", listed.areasInWords.isEmpty ? nil : .string(listed.areasInWords)),
      ("open", isPlainYes ? nil : open.map { .string($0) }),
      ("phone", listed.entry.contact.value?.phones.first.map { .string($0) })
    )
  }
}
