internal import Cataloguing

/// The merged directory for other directories: Open Referral UK 3.0 with the phones that HSDS has,
/// as pages of JSON, single services and a package of sheets.
package struct ReferralFiles: Sendable {
  static let folder = "open-referral"
  static let address = "\(folder)/services.json"

  private static let servicesAtOnce = 100

  /// Beyond this many there is no file for each: the pages of the list hold every service in full,
  /// and a large site has files enough.
  static let mostSingleServices = 2_500

  private let view: EditionView
  /// What lists show, then what has ended, so that whoever copied it learns of that.
  private let listed: ListedEntries
  private let names: ReferralNames

  package init(_ view: EditionView) {
    self.view = view
    listed = view.entries + view.ended
    names = ReferralNames(address: view.settings.address)
  }

  /// How many pages the list of services has: one, if an empty one, at the least.
  package var pageCount: Int {
    max(1, (listed.count + Self.servicesAtOnce - 1) / Self.servicesAtOnce)
  }

  var count: Int { listed.count }

  func listings(onPage number: Int) -> [ListedEntry] {
    let start = number * Self.servicesAtOnce
    return (start..<min(start + Self.servicesAtOnce, listed.count)).map { listed[$0] }
  }

  private func services(on page: Int) -> [(id: String, bytes: [UInt8])] {
    listings(onPage: page).map { entry in
      let service = ReferralService(entry, names).object()
      var json = ReferralJSON()
      json.append(service)
      json.endLine()
      return (service.id, json.bytes)
    }
  }

  /// One page of the list, and its services by themselves.
  func page(_ number: Int) -> [OutputFile] {
    let services = services(on: number)
    let name = number == 0 ? "services" : "services-\(number + 1)"
    let wrapper = ReferralJSON.Wrapper(
      page: number + 1,
      pages: pageCount,
      size: services.count,
      total: listed.count
    )
    let list = OutputFile(
      path: "\(Self.folder)/\(name).json",
      bytes: wrapper.around([services.map(\.bytes)])
    )
    guard listed.count <= Self.mostSingleServices else { return [list] }
    return [list]
      + services.map { id, bytes in
        OutputFile(path: "\(Self.folder)/services/\(id).json", bytes: bytes)
      }
  }

  private static let sheets = "\(folder)/csv"
  /// These take as much room as all others.
  private static let terms: [ReferralTable] = [.attributes, .taxonomyTerms]

  /// The only one in which texts stand.
  func serviceSheet() -> OutputFile { sheets(of: [.services], .own)[0] }

  func termSheets() -> [OutputFile] { sheets(of: Self.terms, .terms) }

  func partSheets() -> [OutputFile] {
    let tables = ReferralTable.allCases.filter { $0 != .services && !Self.terms.contains($0) }
    let (name, address) = (view.settings.name, view.settings.address)
    return [ReferralPackage.list(in: Self.sheets, named: name, at: address)]
      + sheets(of: tables, .parts)
  }

  private func sheets(
    of tables: [ReferralTable],
    _ share: ReferralService.Share
  ) -> [OutputFile] {
    var package = ReferralPackage(tables)
    for (number, entry) in listed.enumerated() {
      package.append(ReferralService(entry, names).object(share))
      if number == Self.servicesAtOnce { package.makeRoom(times: listed.count / number) }
    }
    return package.sheets(in: Self.sheets)
  }

  /// The services of one page, each on a line, for a list without pages.
  package func lines(ofPage number: Int) -> [[UInt8]] { services(on: number).map(\.bytes) }

  /// All services on one page, as a program wants them that asks the tool for the list.
  package func whole(_ pages: [[[UInt8]]]) -> [UInt8] {
    let count = pages.reduce(0) { $0 + $1.count }
    return ReferralJSON.Wrapper(page: 1, pages: 1, size: count, total: count).around(pages)
  }
}
