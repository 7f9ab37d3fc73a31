package import Publishing
package import Reading

/// One paper to be set: what stands in it, how it is set, and where it goes.
package struct PaperOrder: Sendable, Hashable {
  /// Below the edition's folder, such as `areas/otterby-directory.pdf`.
  package var address: String
  /// The pages of the edition that lead to it.
  package var linkedFrom: [String]
  /// What its link says, such as “Directory of Otterby”.
  package var title: String
  /// Its size and print in words, such as “A4, large print”.
  package var form: String
  /// The file of `Templates/papers` that sets it, such as `directory.typ`.
  package var template: String
  /// The file of the project that it is of, which findings name.
  package var source: String
  /// What the template reads. Words are polished on their way to it; what stands under `href`, `id`
  /// or `rows` is not.
  package var data: JSONText
  /// Pictures, each by its path below the engine's folder, as `data` names it.
  package var pictures: [OutputFile] = []
  /// Whether what stands in it was told by other files than its source.
  package var isOfManyFiles = false

  package init(
    address: String,
    linkedFrom: [String],
    title: String,
    form: String,
    template: String,
    source: String,
    data: JSONText,
    pictures: [OutputFile] = [],
    isOfManyFiles: Bool = false
  ) {
    self.address = address
    self.linkedFrom = linkedFrom
    self.title = title
    self.form = form
    self.template = template
    self.source = source
    self.data = data
    self.pictures = pictures
    self.isOfManyFiles = isOfManyFiles
  }

  /// All that is said in it, as it was written: what is searched for private details.
  package var plain: [UInt8] {
    var bytes: [UInt8] = []
    data.write(to: &bytes)
    return bytes
  }

  /// What the template reads, in letters that the typefaces have.
  package func bytes(in typefaces: TypefaceLetters) -> [UInt8] {
    var bytes: [UInt8] = []
    PaperText(in: typefaces).polished(data).write(to: &bytes)
    return bytes
  }

  /// Every paper that goes with an edition, in order of address.
  package static func all(of view: EditionView, styled stylesheet: String) -> [PaperOrder] {
    let house = PaperHouse(of: view, styled: stylesheet)
    let leaflets = view.leaflets.flatMap {
      LeafletPaper(leaflet: $0, view: view, house: house).orders
    }
    let all =
      directories(of: view, house) + leaflets + sheets(of: view, house)
      + (view.isPractice ? practicePapers(of: view, house) : [])
    return all.sorted {
      $0.address.utf8.lexicographicallyPrecedes($1.address.utf8)
    }
  }

  /// Each says on which day it was printed, so all are set anew each day: of very many groups that
  /// would take minutes.
  private static let mostNotices = 300

  /// For notice boards, and what is on in each area.
  private static func sheets(of view: EditionView, _ house: PaperHouse) -> [PaperOrder] {
    let notice = NoticeSheet(view: view, house: house)
    let groups = view.entries.count <= mostNotices ? view.entries.map { notice.order(for: $0) } : []
    return view.leaflets.map { notice.order(for: $0) } + groups
      + view.areas.flatMap { WhatsOn(area: $0, view: view, house: house).orders }
  }

  /// What only practices have.
  private static func practicePapers(of view: EditionView, _ house: PaperHouse) -> [PaperOrder] {
    view.caseStudies.map { Handout(study: $0, view: view, house: house).order }
      + ReferralSheets(view: view, house: house).orders
  }
}
