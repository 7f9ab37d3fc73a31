internal import Cataloguing
internal import Scheduling
internal import Upkeep

/// The merged directory for other directories: Open Referral UK 3.0 with the phones that HSDS has,
/// as pages of JSON, single services, a package of sheets, and one sheet for people.
extension PageMaker {
  static let referralFolder = "open-referral"
  static let referralAddress = "\(referralFolder)/services.json"
  static let groupSheetAddress = "\(referralFolder)/groups.csv"

  private static let servicesAtOnce = 100

  /// Beyond this many, a file for each would cost as much as the groups' pages do; the pages of the
  /// list hold every service in full.
  static let mostSingleServices = 2_500

  /// How many pages the list of services has: one, if an empty one, at the least.
  var referralPageCount: Int {
    max(1, (referred.count + Self.servicesAtOnce - 1) / Self.servicesAtOnce)
  }

  /// What lists show, then what has ended, so that whoever copied it learns of that.
  private var referred: ListedEntries { view.entries + view.ended }

  private var referralNames: ReferralNames { ReferralNames(address: view.settings.address) }

  /// One page of the list, and its services by themselves.
  func referralPage(_ number: Int) -> [OutputFile] {
    let all = referred
    let names = referralNames
    let start = number * Self.servicesAtOnce
    let range = start..<min(start + Self.servicesAtOnce, all.count)
    let services = range.map { ReferralService(all[$0], names).object() }
    let written = services.map { service in
      var json = ReferralJSON()
      json.append(service)
      json.endLine()
      return json.bytes
    }
    let name = number == 0 ? "services" : "services-\(number + 1)"
    let page = ReferralJSON.page(number + 1, of: referralPageCount, written, total: all.count)
    let list = OutputFile(path: "\(Self.referralFolder)/\(name).json", bytes: page)
    guard all.count <= Self.mostSingleServices else { return [list] }
    return [list]
      + zip(services, written).map { service, bytes in
        OutputFile(path: "\(Self.referralFolder)/services/\(service.id).json", bytes: bytes)
      }
  }

  func referralPackage() -> [OutputFile] {
    var package = ReferralPackage()
    let names = referralNames
    for listed in referred { package.append(ReferralService(listed, names).object()) }
    return package.files(
      in: "\(Self.referralFolder)/csv",
      named: view.settings.name,
      at: view.settings.address
    )
  }

  func groupSheet() -> OutputFile {
    var sheet = CSVText(headings: GroupRow.headings)
    for listed in view.entries { sheet.append(GroupRow(listed, at: view.settings.address).cells) }
    return OutputFile(path: Self.groupSheetAddress, bytes: Array(sheet.text.utf8))
  }
}

/// A group in one row, in the words of its page.
private struct GroupRow {
  static let headings = [
    "Name", "What happens", "Notice", "Areas", "Place", "When", "Cost", "Ages", "Who it is for",
    "How to start", "Phone", "Email", "Website", "Getting in", "Getting there", "Helps with",
    "Last checked", "Page",
  ]

  let cells: [String]

  init(_ listed: ListedEntry, at address: String) {
    let (entry, words) = (listed.entry, listed.words)
    let contact = entry.contact.value
    cells = [
      entry.name, entry.summary, listed.notice ?? "", listed.areasInWords, words.place ?? "",
      words.when ?? "", words.cost ?? "", words.ages ?? "",
      Words.list(entry.people.value ?? []), entry.joining.value ?? "",
      (contact?.phones ?? []).joined(separator: "; "),
      contact?.email.flatMap(EmailLink.shown) ?? "",
      entry.websites.compactMap { PageLink(website: $0)?.href }.joined(separator: "; "),
      words.access ?? "", entry.gettingHere.words ?? "",
      entry.helpsWith.map(\.rawValue).joined(separator: "; "),
      entry.checked?.on.iso ?? "", "\(address)/groups/\(entry.publication.slug.text).html",
    ]
  }
}
