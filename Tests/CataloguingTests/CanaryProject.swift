/// A small project in which every private field holds a word of its own that stands nowhere else.
enum Canary {
  /// For practices alone.
  static let practice = [
    "CANARYREFERRALS", "CANARYCANHELP", "CANARYCANNOT", "CANARYSTUDYTITLE", "CANARYCALLED",
    "CANARYLEARNING", "CANARYQUESTION", "CANARYLENGTH", "CANARYSESSIONFOR", "CANARYSTUDYBODY",
    "CANARYLEAFLETTITLE", "CANARYLEAFLETSUMMARY", "CANARYDOTHIS", "CANARYLEAFLETBODY",
    "CANARYPAGETITLE", "CANARYPAGEBODY", "CANARYAREANAME", "CANARYAREABODY", "CANARYAREABUS",
    "CANARYPGROUPNAME", "CANARYPGROUPWHAT", "CANARYPGROUPBODY", "CANARYPGROUPALIAS",
    "CANARYNETWORK", "CANARYSURGERY", "canary-study-file", "canary-leaflet-file",
    "canary-page-file", "canary-area-file", "canary-pgroup-file",
  ]

  /// In no edition.
  static let office = [
    "CANARYNEEDS", "CANARYNOTES", "CANARYPERSON", "7700900666", "CANARYMAILBOX", "CANARYSTREET",
    "CANARYHOUSE", "CANARYOWNPLACE", "5ZZ", "CANARYOWNER", "CANARYAPPROVER", "CANARYSHOWS",
    "CANARYCONSENTHOW",
    "CANARYCONSENTFOR", "CANARYSTUDYCONSENT", "CANARYCHANGED", "CANARYDRAFT", "CANARYLATER",
    "CANARYENDED", "CANARYWITHHELD", "CANARYRECORD", "canary-draft", "canary-later",
    "canary-ended", "canary-withheld", "CANARYREFUSED", "1632960666", "CANARYVENUE",
  ]

  /// What anyone may see, in both projects.
  static let open: [String: String] = [
    "Content/listings/plain.md": MadeUpProject.listing(
      """
      name: Plain Tea
      helps with: [housing, social isolation]
      checked: 1 November 2026
      cost: Free
      pictures: teapot
      """
    ),
    "Content/pages/about.md": "---\ntitle: About us\nmenu: 1\n---\n\nWe are here.\n",
    "Content/leaflets/tea.md": """
    ---
    title: A cup of tea
    owner: Dr CANARYOWNER
    approved: {by: CANARYAPPROVER, on: 1 November 2026}
    do_this: Ring us.
    ---

    Come for tea.
    """,
    "Content/pictures/teapot.svg":
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="4" height="4"/></svg>"#,
    "Content/pictures/teapot.yml": """
    alt: A teapot
    kind: drawing
    consent: {on: 1 November 2026, how: CANARYCONSENTHOW, for: CANARYCONSENTFOR}
    shows: {people: 2, roles: CANARYSHOWS}
    """,
    "Content/listings/keeps.md": MadeUpProject.listing(
      """
      name: Keeps to Itself
      area: Thornby
      helps with: housing
      open to referrals: yes, CANARYREFERRALS
      can help with: CANARYCANHELP
      cannot help with: {text: CANARYCANNOT, public: no}
      visited: 9 July 2019
      group needs: [CANARYNEEDS, funds]
      office notes: CANARYNOTES
      where: CANARYHOUSE, 3 CANARYSTREET, Thornby, NG00 5ZZ
      address shown: area only
      when:
        - {day: Monday, from: 1pm, to: 2pm, place: "CANARYOWNPLACE, NG00 5ZZ"}
      contact: {name: CANARYPERSON, phone: 07700 900666, email: CANARYMAILBOX@example.org}
      checked: 2 November 2026
      same as: hub:1
      """
    ),
    "Content/listings/refused.md": MadeUpProject.listing(
      """
      name: Refused
      helps with: housing
      where: canary-venue
      address shown: not at all
      contact: {role: desk, phone: 01632 960666, post: CANARYREFUSED}
      contact_ok: no
      """
    ),
    "Content/places/canary-venue.md": "---\nname: CANARYVENUE\naddress: 3 CANARYSTREET\n---\n",
    "Content/directory/sources.yml":
      "sources:\n  - {id: hub, label: Hub list, file: hub.csv, dates mean: checked}\n",
  ]

  private static let sheetHead =
    "id,name,contact,place,summary,helps with,checked\n"
    + "1,Keeps to Itself,07700 900666,\"CANARYHOUSE, NG00 5ZZ\",At CANARYSTREET,,2026-11-20\n"

  /// The files that no reader of the public edition may notice.
  static let hidden: [String: String] = [
    "Content/case-studies/canary-study-file.md": """
    ---
    title: CANARYSTUDYTITLE
    called: CANARYCALLED
    details_changed: CANARYCHANGED
    consent: {given: yes, on: 1 November 2026, for: CANARYSTUDYCONSENT}
    learning: [CANARYLEARNING]
    questions: [CANARYQUESTION]
    groups_used: [Plain Tea]
    session: {length: CANARYLENGTH, for: CANARYSESSIONFOR}
    was_at: case-studies/canary-study-file-old
    ---

    CANARYSTUDYBODY
    """,
    "Content/leaflets/canary-leaflet-file.md": """
    ---
    title: CANARYLEAFLETTITLE
    audience: practice
    summary: CANARYLEAFLETSUMMARY
    do_this: CANARYDOTHIS
    was_at: leaflets/canary-leaflet-file-old
    ---

    CANARYLEAFLETBODY
    """,
    "Content/pages/canary-page-file.md": """
    ---
    title: CANARYPAGETITLE
    audience: practice
    menu: 2
    was_at: canary-page-file-old
    ---

    CANARYPAGEBODY
    """,
    "Content/areas/canary-area-file.md": """
    ---
    name: CANARYAREANAME
    audience: practice
    buses: CANARYAREABUS
    networks: CANARYNETWORK
    practices: CANARYSURGERY
    ---

    CANARYAREABODY
    """,
    "Content/listings/canary-pgroup-file.md": MadeUpProject.listing(
      """
      name: CANARYPGROUPNAME
      also known as: CANARYPGROUPALIAS
      what: CANARYPGROUPWHAT
      audience: practice
      area: Thornby
      helps with: [housing, work and training]
      when: Saturdays, 6pm to 7pm
      cost: Free
      join by: online
      access: {step-free entrance: yes}
      checked: 20 November 2026
      was_at: groups/canary-pgroup-file-old
      """,
      body: "CANARYPGROUPBODY"
    ),
    "Content/directory/hub.csv": sheetHead
      + "2,CANARYRECORD draft,,,,housing,2026-11-20\n3,CANARYRECORD ended,,,,housing,2026-11-20\n",
  ].merging(unpublished) { $1 }

  /// Drafts, files of another day and withheld ones, of each kind.
  private static let unpublished: [String: String] = {
    var files: [String: String] = [:]
    let standings = [
      ("DRAFT", "draft: yes\nsame_as: hub:2"), ("LATER", "show_from: 22 November 2026"),
      ("ENDED", "show_until: 20 November 2026\nsame_as: hub:3"), ("WITHHELD", "wat: x"),
    ]
    for (word, facts) in standings {
      let slug = "canary-\(word.lowercased())"
      files["Content/listings/\(slug)-group.md"] = MadeUpProject.listing(
        """
        name: CANARY\(word) group
        what: CANARY\(word) what
        helps with: [housing, practical support]
        cost: Free
        checked: 20 November 2026
        was_at: groups/\(slug)-old
        \(facts)
        """,
        body: "CANARY\(word) body"
      )
      let rest = facts.split(separator: "\n").first ?? ""
      for (folder, key) in [("leaflets", "title"), ("pages", "title"), ("areas", "name")] {
        files["Content/\(folder)/\(slug)-\(folder).md"] =
          "---\n\(key): CANARY\(word) \(folder)\nwas_at: \(folder)/\(slug)-old\n\(rest)\n---\n\nCANARY\(word) words\n"
      }
    }
    return files
  }()

  static let project = MadeUpProject(open.merging(hidden) { $1 })
  static let projectWithoutHidden = MadeUpProject(
    open.merging(["Content/directory/hub.csv": sheetHead]) { $1 }
  )
}
