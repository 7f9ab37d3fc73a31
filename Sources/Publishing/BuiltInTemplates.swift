internal import Reading

/// The tool's own templates, carried in the program: the repository's `Templates` folder.
enum BuiltInTemplates {
  static let files: [SourceFile] = [
    SourceFile(path: "Templates/a-z.html", bytes: PackageResources.a_z_html),
    SourceFile(path: "Templates/area.html", bytes: PackageResources.area_html),
    SourceFile(path: "Templates/case-studies.html", bytes: PackageResources.case_studies_html),
    SourceFile(path: "Templates/case-study.html", bytes: PackageResources.case_study_html),
    SourceFile(path: "Templates/choose.html", bytes: PackageResources.choose_html),
    SourceFile(path: "Templates/contact-block.html", bytes: PackageResources.contact_block_html),
    SourceFile(path: "Templates/facet.html", bytes: PackageResources.facet_html),
    SourceFile(path: "Templates/facts.html", bytes: PackageResources.facts_html),
    SourceFile(path: "Templates/gaps.html", bytes: PackageResources.gaps_html),
    SourceFile(path: "Templates/group-sections.html", bytes: PackageResources.group_sections_html),
    SourceFile(path: "Templates/group.html", bytes: PackageResources.group_html),
    SourceFile(path: "Templates/help-now.html", bytes: PackageResources.help_now_html),
    SourceFile(path: "Templates/home.html", bytes: PackageResources.home_html),
    SourceFile(path: "Templates/icon.svg", bytes: PackageResources.icon_svg),
    SourceFile(path: "Templates/leaflet-list.html", bytes: PackageResources.leaflet_list_html),
    SourceFile(path: "Templates/leaflet.html", bytes: PackageResources.leaflet_html),
    SourceFile(path: "Templates/leaflets.html", bytes: PackageResources.leaflets_html),
    SourceFile(path: "Templates/listing-card.html", bytes: PackageResources.listing_card_html),
    SourceFile(path: "Templates/need-notes.html", bytes: PackageResources.need_notes_html),
    SourceFile(path: "Templates/need.html", bytes: PackageResources.need_html),
    SourceFile(path: "Templates/needs.html", bytes: PackageResources.needs_html),
    SourceFile(path: "Templates/next-dates.html", bytes: PackageResources.next_dates_html),
    SourceFile(path: "Templates/not-found.html", bytes: PackageResources.not_found_html),
    SourceFile(path: "Templates/page.html", bytes: PackageResources.page_html),
    SourceFile(path: "Templates/papers.html", bytes: PackageResources.papers_html),
    SourceFile(path: "Templates/picture.html", bytes: PackageResources.picture_html),
    SourceFile(path: "Templates/redirect.html", bytes: PackageResources.redirect_html),
    SourceFile(path: "Templates/site-contact.html", bytes: PackageResources.site_contact_html),
    SourceFile(path: "Templates/site.css", bytes: PackageResources.site_css),
    SourceFile(path: "Templates/text-page.html", bytes: PackageResources.text_page_html),
    SourceFile(path: "Templates/who-to-refer.html", bytes: PackageResources.who_to_refer_html),
  ]
}
