internal import Cataloguing
internal import Reading
internal import Templating

extension PageMaker {
  /// The story part by part, what was learnt, what to talk over, and the groups.
  func slides(_ study: CaseStudy) -> OutputFile {
    let slug = study.publication.slug.text
    let address = "case-studies/\(slug)-slides.html"
    let plan = SessionPlan(length: study.sessionLength)?.steps ?? []
    var slides = [opening(of: study, plan)]
    slides += story(study, at: address, plan.first)
    slides += lists(of: study, plan)
    let made = Slides(
      title: study.title,
      site: view.settings.name,
      language: study.publication.language ?? view.settings.language,
      page: "\(slug).html",
      slides: slides
    )
    return OutputFile(path: address, bytes: made.html.bytes)
  }

  func slidesLink(_ study: CaseStudy) -> Paper {
    Paper(
      "This story as slides, with notes",
      href: "\(study.publication.slug.text)-slides.html",
      format: "one web page that works offline"
    )
  }

  private func opening(of study: CaseStudy, _ plan: [SessionPlan.Step]) -> Slides.Slide {
    let lines = [study.standing, study.session].compactMap { $0 }
    let steps = plan.map { "\($0.minutes) minutes: \($0.does)" }
    return Slides.Slide(
      title: study.title,
      body: lines.map { "<p>\($0)</p>" as HTML }.joined(),
      note: steps.isEmpty
        ? nil : "For whoever leads the session. " + steps.joined(separator: "; ") + "."
    )
  }

  private func story(
    _ study: CaseStudy,
    at address: String,
    _ step: SessionPlan.Step?
  ) -> [Slides.Slide] {
    StorySlides(study.prose).parts.enumerated().compactMap { index, part in
      // Pictures would be other files.
      let body = html(
        Prose(blocks: part.blocks),
        from: study.path,
        at: address,
        headingBase: 3,
        withPictures: false
      )
      let note = index == 0 ? step.map { "\($0.minutes) minutes to \($0.does)." } : nil
      return body.map { Slides.Slide(title: part.title ?? "The story", body: $0, note: note) }
    }
  }

  private func lists(of study: CaseStudy, _ plan: [SessionPlan.Step]) -> [Slides.Slide] {
    func items(_ texts: [String]) -> HTML { texts.map { "<li>\($0)</li>" as HTML }.joined() }
    let notes = plan.dropFirst().map { "\($0.minutes) minutes: \($0.does)." }
    var slides: [Slides.Slide] = []
    if !study.learning.isEmpty {
      slides.append(.init(title: "What we learnt", body: "<ul>\(items(study.learning))</ul>"))
    }
    if !study.questions.isEmpty {
      slides.append(
        .init(
          title: "To talk over",
          body: "<ol>\(items(study.questions))</ol>",
          note: notes.isEmpty ? nil : notes.joined(separator: " ")
        )
      )
    }
    if !study.groups.isEmpty {
      slides.append(.init(title: "Groups in this story", body: "<ul>\(items(study.groups))</ul>"))
    }
    return slides
  }
}

/// A story cut into parts that can each be read from the back of a room.
struct StorySlides {
  struct Part {
    var title: String?
    var blocks: [Block]
  }

  private(set) var parts: [Part] = []

  private static let mostWords = 75

  init(_ prose: Prose) {
    var words = 0
    for block in prose.blocks {
      if case .heading(_, let content, _) = block {
        parts.append(Part(title: content.words, blocks: []))
        words = 0
        continue
      }
      let own = block.wordCount
      if parts.isEmpty || (words > 0 && words + own > Self.mostWords) {
        parts.append(Part(title: parts.last?.title, blocks: []))
        words = 0
      }
      parts[parts.count - 1].blocks.append(block)
      words += own
    }
    parts.removeAll { $0.blocks.isEmpty }
  }
}

extension Block {
  /// About how much there is to read.
  fileprivate var wordCount: Int {
    plainLines.reduce(0) { $0 + $1.split { $0 == " " || $0 == "\n" }.count }
  }
}

extension CaseStudy {
  /// Whose story it is.
  package var standing: String {
    if isFictional { return "This is a made-up story. It is not about a real person." }
    let name = called.map { "\($0) is not this person's real name. " } ?? ""
    return name + "The person agreed that we may share this story."
  }

  /// “Allow 20 minutes, for reception staff.”
  package var session: String? {
    sessionLength.map { "Allow \($0)\(sessionFor.map { ", for \($0)" } ?? "")." }
  }
}
