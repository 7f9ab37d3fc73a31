package import Reading
internal import Templating

/// Every template of a site, compiled and checked before any page is made.
package struct PageTemplates: Sendable {
  let page: Template<Layout>
  let home: Template<Framed<HomePage>>
  let group: Template<Framed<GroupPage>>
  /// One group in a list.
  let card: Template<Card>
  let area: Template<Framed<AreaPage>>
  let facet: Template<Framed<FacetPage>>
  let need: Template<Framed<NeedPage>>
  let needs: Template<Framed<NeedsPage>>
  let aToZ: Template<Framed<AToZPage>>
  let search: Template<Framed<SearchPage>>
  let leaflets: Template<Framed<LeafletsPage>>
  let leaflet: Template<Framed<LeafletPage>>
  let textPage: Template<Framed<TextPage>>
  let caseStudies: Template<Framed<CaseStudiesPage>>
  let caseStudy: Template<Framed<CaseStudyPage>>
  let whoToRefer: Template<Framed<WhoToReferPage>>
  let gaps: Template<Framed<GapsPage>>
  let notFound: Template<Framed<NotFoundPage>>
  let redirect: Template<RedirectPage>
  /// The stylesheet as it was written.
  let theme: [UInt8]
  /// The scripts and an icon of the project's own, by their paths below an edition's folder.
  let assets: [(path: String, bytes: [UInt8])]

  /// The tool's own templates, with those of the project in place of the ones of the same name.
  /// Nil when one cannot be used; `findings` then says where and why.
  package init?(overriddenBy files: [SourceFile], findings: inout [Finding]) {
    let own = files.filter { $0.path.hasPrefix("Templates/") }
    let pages = (BuiltInTemplates.files + own).filter { $0.path.hasSuffix(".html") }
    let set = TemplateSet(files: pages.map { TemplateFile($0) })
    let before = findings.count
    let page = set.template(named: "page", for: Layout.vocabulary, findings: &findings)
    let home = set.template(named: "home", for: HomePage.vocabulary, findings: &findings)
    let group = set.template(named: "group", for: GroupPage.vocabulary, findings: &findings)
    let card = set.template(named: "listing-card", for: Card.vocabulary, findings: &findings)
    let area = set.template(named: "area", for: AreaPage.vocabulary, findings: &findings)
    let facet = set.template(named: "facet", for: FacetPage.vocabulary, findings: &findings)
    let need = set.template(named: "need", for: NeedPage.vocabulary, findings: &findings)
    let needs = set.template(named: "needs", for: NeedsPage.vocabulary, findings: &findings)
    let aToZ = set.template(named: "a-z", for: AToZPage.vocabulary, findings: &findings)
    let search = set.template(named: "search", for: SearchPage.vocabulary, findings: &findings)
    let leaflets = set.template(
      named: "leaflets",
      for: LeafletsPage.vocabulary,
      findings: &findings
    )
    let leaflet = set.template(named: "leaflet", for: LeafletPage.vocabulary, findings: &findings)
    let text = set.template(named: "text-page", for: TextPage.vocabulary, findings: &findings)
    let studies = set.template(
      named: "case-studies",
      for: CaseStudiesPage.vocabulary,
      findings: &findings
    )
    let study = set.template(
      named: "case-study",
      for: CaseStudyPage.vocabulary,
      findings: &findings
    )
    let refer = set.template(
      named: "who-to-refer",
      for: WhoToReferPage.vocabulary,
      findings: &findings
    )
    let gaps = set.template(named: "gaps", for: GapsPage.vocabulary, findings: &findings)
    let missing = set.template(
      named: "not-found",
      for: NotFoundPage.vocabulary,
      findings: &findings
    )
    let redirect = set.template(
      named: "redirect",
      for: RedirectPage.vocabulary,
      findings: &findings
    )
    Self.unrepeat(&findings, from: before)
    guard let page, let home, let group, let card, let area, let facet, let need, let needs,
      let aToZ, let search,
      let leaflets, let leaflet, let text, let studies, let study, let refer, let gaps, let missing,
      let redirect
    else { return nil }
    self.page = page
    self.home = home
    self.group = group
    self.card = card
    self.area = area
    self.facet = facet
    self.need = need
    self.needs = needs
    self.aToZ = aToZ
    self.search = search
    self.leaflets = leaflets
    self.leaflet = leaflet
    textPage = text
    caseStudies = studies
    caseStudy = study
    whoToRefer = refer
    self.gaps = gaps
    notFound = missing
    self.redirect = redirect
    func bytes(of name: String) -> [UInt8]? {
      (own + BuiltInTemplates.files).first { $0.path == "Templates/\(name)" }?.bytes
    }
    theme = bytes(of: "site.css") ?? []
    assets = [BoardIcon.name, "filter.js", "search.js"].compactMap { name in
      bytes(of: name).map { ("assets/\(name)", $0) }
    }
  }

  /// A partial that many pages use is found wrong once for each; once is enough to say.
  private static func unrepeat(_ findings: inout [Finding], from first: Int) {
    var seen: Set<Finding> = []
    let added = findings[first...].filter { seen.insert($0).inserted }
    findings.replaceSubrange(first..., with: added)
  }

  /// The stylesheet of every page.
  package var stylesheet: String { String(decoding: theme, as: UTF8.self) }

  /// What templates may use, as `explain names` prints it.
  package static var names: [String] {
    [
      Layout.vocabulary.help, HomePage.vocabulary.help, GroupPage.vocabulary.help,
      AreaPage.vocabulary.help, FacetPage.vocabulary.help, NeedPage.vocabulary.help,
      NeedsPage.vocabulary.help, AToZPage.vocabulary.help, SearchPage.vocabulary.help,
      LeafletsPage.vocabulary.help,
      LeafletPage.vocabulary.help, TextPage.vocabulary.help, CaseStudiesPage.vocabulary.help,
      CaseStudyPage.vocabulary.help, WhoToReferPage.vocabulary.help, GapsPage.vocabulary.help,
      NotFoundPage.vocabulary.help, RedirectPage.vocabulary.help,
    ]
  }
}
