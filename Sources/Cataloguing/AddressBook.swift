internal import Reading

/// Sees to it that no two entries share an address, in any spelling of it.
enum AddressBook {
  /// Two files with one address are both withheld: nobody can say which was meant.
  static func settle(_ catalogue: inout Catalogue) {
    var owners: [String: [Int]] = [:]
    for (index, file) in catalogue.files.enumerated() {
      guard let address = file.address else { continue }
      switch file.standing {
      case .published, .ended(nil): owners[address, default: []].append(index)
      case .draft, .later, .ended, .withheld: continue
      }
    }
    var lost: Set<SourcePath> = []
    for (address, indices) in owners.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      let paths = indices.map { SourcePath(catalogue.files[$0].path) }
      for index in indices {
        // By number: names in two spellings of one letter are equal as texts.
        let others = indices.filter { $0 != index }.map { catalogue.files[$0].path }
          .joined(separator: ", ")
        catalogue.findings.append(twin(catalogue.files[index].path, address, others))
        catalogue.files[index].standing = .withheld
      }
      lost.formUnion(paths)
    }
    guard !lost.isEmpty else { return }
    catalogue.removeItems(of: lost)
  }

  /// An old address can lead to one page only: the first file's.
  static func settleOldAddresses(_ catalogue: inout Catalogue) {
    let listed = catalogue.listings.map { ($0.entry.path, $0.entry.publication) }
    let rest =
      catalogue.leaflets.map { ($0.path, $0.publication) }
      + catalogue.pages.map { ($0.path, $0.publication) }
      + catalogue.areas.map { ($0.path, $0.publication) }
      + catalogue.caseStudies.map { ($0.path, $0.publication) }
    var owners: [String: String] = [:]
    for (path, publication) in listed + rest {
      for address in publication.wasAt {
        guard let owner = owners[address] else {
          owners[address] = path
          continue
        }
        catalogue.findings.append(
          Finding(
            rule: "slug",
            severity: .warning,
            file: path,
            message: "the old address “\(address)” leads to \(owner) already",
            remedy: "take it out of one of them"
          )
        )
      }
    }
  }

  private static func twin(_ path: String, _ address: String, _ others: String) -> Finding {
    Finding(
      rule: "slug",
      severity: .error,
      file: path,
      message: "this file and \(others) would have the same address, “\(address)”",
      remedy: "give one of them another file name"
    )
  }

  /// The slug, or with letters made from the record's key where a listing has it already or the
  /// tool keeps it for itself.
  static func free(_ slug: Slug, key: String, besides taken: Set<Slug>) -> Slug {
    guard taken.contains(slug) || Slug.isReserved(slug.text) else { return slug }
    let digits = ContentHash.hexadecimal(key, digits: 6)
    return Slug(folding: "\(slug.text.prefix(72)) \(digits)")
  }
}

extension Catalogue {
  /// A case study may only speak of listings that are there.
  mutating func checkGroupsUsed() {
    let known = Set(listings.map { Accents.folded($0.entry.name) })
    let listings = listings
    lazy var names = KnownNames(listings.map(\.entry.name))
    for study in caseStudies {
      for group in study.groups where !known.contains(Accents.folded(group)) {
        let near = Suggestion(for: group, among: names)
        findings.append(
          Finding(
            rule: "unknown-listing",
            severity: .warning,
            file: study.path,
            message: "there is no listing “\(group)”",
            remedy: near.remedy(or: "correct “groups used”")
          )
        )
      }
    }
  }
}
