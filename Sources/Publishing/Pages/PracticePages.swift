internal import Cataloguing
internal import Templating

/// A case study in a list.
struct CaseStudyLink: Sendable {
  var study: CaseStudy
  var href: String

  static let vocabulary: Vocabulary<CaseStudyLink> = Vocabulary(
    "case-study-link",
    [
      .text("title", "title") { $0.study.title },
      .text("href", "its page") { $0.href },
      .flag("fictional", "a made-up story") { $0.study.isFictional },
      .text("summary", "one sentence") { _ in nil },
      .text("session-length", "such as “20 minutes”") { $0.study.sessionLength },
    ]
  )
}

/// All case studies.
struct CaseStudiesPage: Sendable {
  var studies: [CaseStudyLink]

  static let vocabulary: Vocabulary<Framed<CaseStudiesPage>> = Framed.vocabulary(
    "case studies",
    Term.listed("case-studies", "all case studies", CaseStudyLink.vocabulary) { $0.own.studies }
  )
}

/// One case study, for a practice's learning time.
struct CaseStudyPage: Sendable {
  var study: CaseStudy
  var body: HTML
  var groups: [MaybeLink]

  static let vocabulary: Vocabulary<Framed<CaseStudyPage>> = Framed.vocabulary(
    "case study",
    [
      .text("summary", "one sentence") { _ in nil },
      .text("session-length", "such as “20 minutes”") { $0.own.study.sessionLength },
      .text("session-for", "who the session is for") { $0.own.study.sessionFor },
      .flag("fictional", "a made-up story") { $0.own.study.isFictional },
      .text("consent-text", "what the person agreed to, in words") { $0.own.study.standing },
      .html("body", "the story, headings from level 2") { $0.own.body },
    ] + Term.listedTexts("learning", "what we learnt") { $0.own.study.learning }
      + Term.listedTexts("questions", "questions to talk over") { $0.own.study.questions }
      + Term.listed("groups-used", "groups in the story", MaybeLink.vocabulary) { $0.own.groups }
  )
}

/// Who to refer, who not, and the look-up by reason.
struct WhoToReferPage: Sendable {
  var body: HTML?
  var reasons: [ReasonValue]

  static let vocabulary: Vocabulary<Framed<WhoToReferPage>> = Framed.vocabulary(
    "who to refer",
    [.html("body", "the site's own words on who and who not") { $0.own.body }]
      + Term.listed("reasons", "the nine reasons with their groups", ReasonValue.vocabulary) {
        $0.own.reasons
      }
  )
}

/// One of the nine reasons with the groups that take referrals for it.
struct ReasonValue: Sendable {
  var reason: Reason
  var groups: [ReferralRow]

  private var isLong: Bool { groups.count > AreaList.mostOnAPage }

  static let vocabulary: Vocabulary<ReasonValue> = Vocabulary(
    "reason",
    [
      .text("id", "anchor, unique on the page") { "reason-\($0.reason.slug.text)" },
      .text("title", "such as “Social isolation”") { Words.capital($0.reason.rawValue) },
      .text("lower-title", "the same for the middle of a sentence") { $0.reason.rawValue },
      .text("count", "how many, in figures") { String($0.groups.count) },
      .text("elsewhere", "where they are listed, when there are too many for one page") {
        $0.isLong ? $0.reason.address : nil
      },
    ]
      + Term.listed("groups", "groups that may be referred to", ReferralRow.vocabulary) {
        $0.groups
      }
  )
}

/// A group in the look-up.
struct ReferralRow: Sendable {
  var listed: ListedEntry

  static let vocabulary: Vocabulary<ReferralRow> = Vocabulary(
    "referral-row",
    [
      .text("name", "name of the group") { $0.listed.entry.name },
      .text("href", "its page") { "groups/\($0.listed.entry.publication.slug.text).html" },
      .one("open-to-referrals", "yes, talk to us first, or ask", Fact.vocabulary) {
        Fact($0.listed.practice?.openToReferrals.value.map(Words.capital))
      },
      .one("when", "days and times", Fact.vocabulary) { Fact($0.listed.words.when) },
      .text("area", "area or areas") { $0.listed.areasInWords },
    ]
  )
}
