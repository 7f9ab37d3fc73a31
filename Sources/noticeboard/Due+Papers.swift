internal import Cataloguing
internal import Papers
internal import Publishing
internal import Reading
internal import Upkeep

/// The call sheet and its slips as PDF: to be written into a file, since nothing else of the office's
/// is kept anywhere.
extension Due {
  func refuseTerminal() throws(StopReason) {
    guard !common.terminal.showsResult else {
      throw StopReason(
        .mistyped,
        "a PDF can't be shown here",
        remedy: "name a file for it: noticeboard due --format \(format.rawValue) > \(format.file)"
      )
    }
  }

  func paper(of sheet: CallSheet, in project: Project) async throws -> [UInt8] {
    let isSlips = format == .slipsPDF
    let paper = OfficePaper(
      isSlips ? "Update slips" : sheet.title,
      isSlips ? "slips.typ" : "call-sheet.typ",
      isSlips ? sheet.slipsOnPaper : sheet.onPaper,
      in: EditionView(of: project.catalogue, for: .public),
      styled: try Build.templates(project.files).stylesheet
    )
    return try await set(paper, try Build.paperTemplates(project.files))
  }

  private func set(
    _ paper: OfficePaper,
    _ templates: PaperTemplates
  ) async throws(StopReason) -> [UInt8] {
    let typesetter = await Typesetter.fitting(besides: [common.project, "."])
    guard let typesetter, typesetter.stranger == nil, let faces = TypefaceShelf.found() else {
      throw refusal("there is no typesetter here", "\(Typesetter.install), or print what ")
    }
    let order = PaperToSet(
      number: 0,
      template: paper.template,
      data: paper.bytes(in: faces.letters),
      pictures: []
    )
    switch try await result(of: order, typesetter, templates, faces) {
    case .made(let made): return made.bytes
    case .refused(let refusal):
      throw self.refusal(
        refusal.why + (refusal.placeInWords.map { ", in \($0)" } ?? ""),
        "print what "
      )
    case .lost: throw refusal("the typesetter did not come back with it", "print what ")
    }
  }

  private func refusal(_ why: String, _ remedy: String) -> StopReason {
    let page = format == .slipsPDF ? Format.slips : .html
    return StopReason(
      .disk,
      "the PDF could not be made: \(why)",
      remedy: remedy + "“noticeboard due --format \(page.rawValue)” writes"
    )
  }

  private func result(
    of order: PaperToSet,
    _ typesetter: Typesetter,
    _ templates: PaperTemplates,
    _ faces: TypefaceShelf
  ) async throws(StopReason) -> SettingResult {
    let place = Typesetter.temporaryPath
    do {
      let above = try Typesetter.temporaryFolder()
      let name = FileName.fresh(after: "noticeboard-")
      let folder = try TypesettingFolder(above, at: place, name, templates, faces)
      let results = try await typesetter.set([order], in: folder)
      try above.removeTree(name)
      return results.first ?? .lost(.couldNotStart)
    } catch {
      throw StopReason(error, writing: place)
    }
  }
}

extension Due.Format {
  /// What to call a file of it.
  fileprivate var file: String { self == .slipsPDF ? "slips.pdf" : "call-sheet.pdf" }
}
