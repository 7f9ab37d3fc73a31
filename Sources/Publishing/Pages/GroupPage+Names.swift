internal import Cataloguing
internal import Scheduling
internal import Templating

extension GroupPage {
  static let vocabulary: Vocabulary<Framed<GroupPage>> = Framed.vocabulary(
    "group",
    identity + meeting + place + firstVisit + people + rest
  )

  private static let identity: [Term<Framed<GroupPage>>] =
    [
      .text("summary", "what it is, in one sentence") { $0.own.entry.summary },
      .text("also-known-as", "other names in words") {
        Words.choice($0.own.entry.alsoKnownAs)
      },
      .text("own-language", "of the group's own words, when not the site's") { $0.own.language },
      .text("own-direction", "`ltr` or `rtl`; there when `own-language` is") {
        $0.own.language.map(Language.direction)
      },
      .text("little-known", "that we know nearly nothing of it") { $0.own.littleKnown },
      .flag("ended", "it has ended: only the notice and ways onwards are shown") {
        $0.own.entry.status == .ended
      },
      .flag("paused", "paused") { $0.own.entry.status == .paused },
      .flag("not-started", "not yet started") { $0.own.entry.status == .notYetStarted },
      .text("status-text", "what to say about that") { $0.own.statusText },
      .text("alert", "what people must know just now") { $0.own.entry.alert?.text },
      .one("picture", "one picture", PictureValue.vocabulary) { $0.own.picture },
    ] + Term.listed("in-areas", "the areas it serves", PageLink.vocabulary) { $0.own.inAreas }
    + Term.listedTexts("check-first", "what sources disagree on, one sentence each") {
      $0.own.checkFirst
    }

  private static let meeting: [Term<Framed<GroupPage>>] =
    [
      .one("when", "days and times in one line", Fact.vocabulary) {
        Fact($0.own.words.when)
      },
      .text("ask-when", "to ask when it meets; absent when known") {
        $0.own.words.asking.sentence(.when)
      },
      .text("not-on", "when it does not meet") { $0.own.notOn },
      .text("calendar-href", "the .ics file") { $0.own.calendarHref },
    ]
    + Term.listed("sessions", "each time it meets", SessionValue.vocabulary) { $0.own.sessions }
    + Term.listed("next-dates", "up to four dates to come", DateValue.vocabulary) { $0.own.dates }

  private static let place: [Term<Framed<GroupPage>>] =
    [
      .one("where", "place in one line, or “Online”", Fact.vocabulary) {
        Fact($0.own.words.place)
      },
      .flag("remote", "nobody needs to travel: online, by phone or by post") {
        $0.own.words.isRemote
      },
      .text("ask-where", "what to ask of the place and the way there; absent when all is known") {
        $0.own.words.asking.sentence(.place, .journey, .access)
      },
      .text("map-href", "address search on a map, an outside link") {
        MapLink.href($0.own.listed)
      },
      .one("get-home", "can people get home? for evening sessions", GetHome.vocabulary) {
        $0.own.getHome
      },
      .one("bus", "bus, stop and walk", Fact.vocabulary) {
        Fact($0.own.words.journey.bus)
      },
      .text("last-bus", "time of the last bus home") { $0.own.lastBus },
      .text("getting-here", "the group's own words") { $0.own.words.journey.words },
      .text("lift", "can the group give lifts") { $0.own.entry.gettingHere.lift.map(Answers.lift) },
      .text("parking", "parking") { page in
        let told = page.own.entry.gettingHere
        let parts = [told.byCar.map(Words.sentence), told.parking.map(Answers.parking)]
        return parts.compactMap { $0 }.joined(separator: " ")
      },
      .flag("told-of-journey", "something is known of the way there") { $0.own.isToldOfJourney },
      .text("access-words", "access in the group's own sentences") { $0.own.accessSentences },
      .one("access", "access in one line", Fact.vocabulary) { Fact($0.own.words.access) },
    ]
    + Term.listed("access-features", "access feature by feature", Feature.vocabulary) {
      $0.own.entry.access.filter { !$0.isSentence }.map(Feature.init)
    }

  private static let firstVisit: [Term<Framed<GroupPage>>] =
    [
      .one("first-visit", "what the first visit is like", Fact.vocabulary) {
        Fact($0.own.entry.firstVisit.words)
      },
      .text("ask-visit", "what to ask of a first visit and its cost; absent when all is known") {
        $0.own.words.asking.sentence(.visit, .cost, .help, .bringing)
      },
      .one("cost", "what it costs", Fact.vocabulary) { page in
        let lines = page.own.entry.cost.value?.lines ?? []
        return Fact(lines.first.map(Words.capital))
      },
      .one("help-with-costs", "neutral words about help with costs", Fact.vocabulary) {
        Fact(
          $0.own.entry.helpWithCosts.value.map(Answers.help),
          otherwise: "Ask about help with costs"
        )
      },
      .flag(
        "told-of-visit",
        "something is known of the cost or of a first visit, besides its words"
      ) {
        $0.own.isToldOfVisit
      },
      .text("met-by", "who meets you (a role)") {
        $0.own.entry.firstVisit.metBy.map(Words.capital)
      },
      .text("meet-first", "meeting before the first time") {
        $0.own.entry.firstVisit.meetFirst.map(Answers.meeting)
      },
      .text("arrive-early", "coming a little early") {
        $0.own.entry.firstVisit.arriveEarly.map(Answers.minutes)
      },
      .one("bring-someone", "may you bring someone", Fact.vocabulary) {
        Fact($0.own.entry.firstVisit.bringSomeone.map(Answers.bringing))
      },
      .text("you-need", "what to bring or be able to do") {
        $0.own.entry.youNeed.map(Words.capital)
      },
      .text("food", "food and drink") { $0.own.entry.food.map(Words.capital) },
    ]
    + Term.listedTexts("costs", "the parts of the cost, when there are several") { page in
      let lines = page.own.entry.cost.value?.lines ?? []
      return lines.count > 1 ? lines.map(Words.capital) : []
    }

  private static let people: [Term<Framed<GroupPage>>] =
    [
      .one("ages", "ages", Fact.vocabulary) { Fact($0.own.words.ages) },
      .one("people", "anyone, or certain people", Fact.vocabulary) {
        Fact($0.own.entry.people.value.map(Answers.people))
      },
      .one("joining", "how people start", Fact.vocabulary) {
        Fact($0.own.entry.joining.value.map(Answers.joining))
      },
      .text("ask-people", "what to ask of who comes and how to join; absent when all is known") {
        $0.own.words.asking.sentence(.ages, .people, .joining)
      },
      .text("spaces", "room now, with its date") {
        Answers.spaces($0.own.entry.spaces, on: $0.own.today)
      },
      .text("commitment", "every time, or when you like") {
        $0.own.entry.commitment.map(Words.capital)
      },
      .text("group-size", "about how many come") { $0.own.entry.groupSize.map(Answers.size) },
      .text("effort", "how active") { $0.own.entry.effort.map(Words.capital) },
      .text("seated", "sitting or standing") { $0.own.entry.seated.map(Answers.seated) },
      .text("languages", "languages spoken") { page in
        Words.list(page.own.entry.languages.map { $0.utf8.count <= 3 ? Language.name($0) : $0 })
      },
      .text("children", "may children come") { $0.own.entry.children.map(Answers.children) },
      .text("can-help-with", "what the group can support, where it said anyone may read it") {
        $0.own.entry.canHelpWith.map(Words.sentence)
      },
      .text("cannot-help-with", "what it cannot, where it said anyone may read it") {
        $0.own.entry.cannotHelpWith.map(Words.sentence)
      },
      .text("private-space", "somewhere private to talk") {
        $0.own.entry.privateSpace.map(Words.capital)
      },
      .flag("told-of-people", "something is known of who comes") { $0.own.isToldOfPeople },
    ]
    + Term.listed("good-for", "needs it helps with, in readers' words", PageLink.vocabulary) {
      $0.own.goodFor
    }

  private static let rest: [Term<Framed<GroupPage>>] =
    [
      .one("contact", "who to ring", ContactValue.vocabulary) { $0.own.contact },
      .one("checked", "when it was last checked", CheckedValue.vocabulary) {
        CheckedValue($0.own.listed)
      },
      .html("body", "the group's own words, headings from level 3") { $0.own.body },
      .text("volunteer", "help the group would like") {
        $0.own.entry.volunteer.map(Words.sentence)
      },
      .one("for-practice", "practice edition only", ForPractice.vocabulary) { page in
        page.own.listed.practice.map { ForPractice(facts: $0) }
      },
    ]
    + Term.listedTexts("sources", "where the facts came from, a sentence each") {
      $0.own.entry.sources
    }
    + Term.listed("others", "other groups you might like", Card.vocabulary) { $0.own.others }
}

/// One access feature.
struct Feature: Sendable {
  var fact: AccessFact

  static let vocabulary: Vocabulary<Feature> = Vocabulary(
    "feature",
    [
      .text("feature", "such as “Step-free entrance”") { Words.capital($0.fact.feature) },
      .text("answer", "yes, no, in part, or not known, in words") { $0.fact.answer },
      .text("note", "the group's own words or measurements") { $0.fact.note },
    ]
  )
}

/// What practice staff need to know of a group; there is none in the public edition.
struct ForPractice: Sendable {
  var facts: PracticeFacts

  static let vocabulary: Vocabulary<ForPractice> = Vocabulary(
    "for-practice",
    [
      .one("open-to-referrals", "yes, talk to us first, or no", Fact.vocabulary) {
        Fact($0.facts.openToReferrals.value.map(Words.capital))
      },
      .one("can-help-with", "what the group can support", Fact.vocabulary) {
        Fact($0.facts.canHelpWith)
      },
      .one("cannot-help-with", "what it cannot", Fact.vocabulary) {
        Fact($0.facts.cannotHelpWith)
      },
      .one("visited", "when a link worker went", Fact.vocabulary) {
        Fact($0.facts.visited?.long, otherwise: "No visit recorded")
      },
    ]
  )
}
