package import Reading
package import Scheduling

/// All pictures of the project, by name, with what is wrong with them.
package struct PictureShelf: Sendable {
  package private(set) var pictures: [String: Picture] = [:]
  private var files: [String: PictureFile]
  private let refusals: [String: PictureFile.Refusal]
  /// The first file of a name, whatever its ending.
  private let pathsByName: [String: String]
  /// The names of all pictures, for those that are asked for and not there.
  private var known = KnownNames([])
  package private(set) var findings: [Finding] = []
  /// The files that name pictures stand in no project, so none can be asked for.
  private let isLoose: Bool

  package static let folder = "Content/pictures/"
  /// The notes that stand in files of their own, each as its rules see it.
  package private(set) var notes: [Manuscript] = []
  private static let endings: Set = ["jpg", "jpeg", "png", "svg", "webp", "gif"]

  package init(reading sources: [SourceFile], today: CalendarDay, isLoose: Bool = false) {
    self.isLoose = isLoose
    var files: [String: PictureFile] = [:]
    var refusals: [String: PictureFile.Refusal] = [:]
    for source in sources where source.path.hasPrefix(Self.folder) {
      guard Self.endings.contains(Self.ending(source.path)) else { continue }
      switch PictureFile.reading(source.bytes) {
      case .success(let file): files[source.path] = file
      case .failure(let refusal): refusals[source.path] = refusal
      }
    }
    self.files = files
    self.refusals = refusals
    let paths = (Array(files.keys) + Array(refusals.keys)).sorted()
    pathsByName = Dictionary(paths.map { (Self.name($0), $0) }) { first, _ in first }
    for source in sources where isLoose || source.path.hasPrefix(Self.folder) {
      let ending = Self.ending(source.path)
      if ending == "yml" || ending == "yaml" { addNote(source, today: today) }
    }
    known = KnownNames(pictures.keys.sorted())
    for (path, refusal) in refusals.sorted(by: { $0.key < $1.key }) { refuse(path, refusal) }
  }

  private static func ending(_ path: String) -> String {
    path.split(separator: ".").last?.lowercased() ?? ""
  }

  static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// Pictures with a note, the notes, and pictures that were refused.
  var knownPaths: Set<String> {
    Set(pictures.values.flatMap { [$0.path, $0.notePath] }).union(refusals.keys)
  }

  private mutating func addNote(_ source: SourceFile, today: CalendarDay) {
    guard let matter = FrontMatter(settings: source, findings: &findings) else { return }
    notes.append(Manuscript(note: matter, in: source))
    let name = Self.name(source.path)
    var fields = Fields(settings: matter, file: source, names: Picture.names, today: today)
    let file = fields.string("file") ?? name
    var picture = Picture(
      reading: &fields,
      name: name,
      path: path(of: file, or: name),
      range: matter.range
    )
    picture.file = files[picture.path]
    let found = fields.finish()
    findings += found
    let isThere = picture.file != nil || isLoose
    if !picture.mayBeShown || found.contains(where: { $0.severity == .error }) {
      picture.file = nil
    }
    if !isThere, refusals[picture.path] == nil, found.isEmpty {
      findings.append(missing(file, fields))
    }
    pictures[name] = picture
  }

  /// The file that a note is about: as it says, or the one of its own name.
  private func path(of file: String, or name: String) -> String {
    let said = Self.folder + file
    if files[said] != nil || refusals[said] != nil { return said }
    return pathsByName[name] ?? said
  }

  private func missing(_ file: String, _ fields: Fields) -> Finding {
    Finding(
      rule: "missing-picture",
      severity: .error,
      file: fields.path,
      range: fields.range(of: "file"),
      text: "",
      message: "there is no picture “\(file)” in \(Self.folder)",
      remedy: "put the file beside its note, or correct the name"
    )
  }

  private mutating func refuse(_ path: String, _ refusal: PictureFile.Refusal) {
    findings.append(
      Finding(
        rule: "picture-file",
        severity: .error,
        file: path,
        message: refusal.message,
        remedy: refusal.remedy
      )
    )
  }

  /// The pictures of which copies can be made, in order of path: each with whether it has soft
  /// changes of colour, as a photograph has.
  package var copyable: [(path: String, file: PictureFile, isPhoto: Bool)] {
    let drawn = Set(pictures.values.filter { $0.kind != .photo }.map(\.path))
    return files.filter { $0.value.isOfPoints }.sorted { $0.key < $1.key }.map { path, file in
      (path, file, file.format == .jpeg || !drawn.contains(path) && file.format != .gif)
    }
  }

  /// Of all that pages may show.
  package var addresses: [String] {
    pictures.values.sorted { $0.name < $1.name }.flatMap { picture in
      picture.file.map { $0.forAll + $0.forNewer }?.map(picture.address(of:)) ?? []
    }
  }

  /// Takes in the copies that were made of a picture: none where nobody could make any.
  package mutating func take(_ copies: [PictureCopy], of path: String) {
    guard let file = files[path]?.keeping(copies) else { return }
    if file.turn != 1, file.copies.isEmpty { warn(path) }
    put(file, at: path)
  }

  /// Leaves out a picture that cannot be read to its end.
  package mutating func leaveOut(_ path: String) {
    refuse(path, .cutShort)
    put(nil, at: path)
  }

  private mutating func put(_ file: PictureFile?, at path: String) {
    files[path] = file
    for (name, picture) in pictures where picture.path == path && picture.file != nil {
      pictures[name]?.file = file
    }
  }

  private mutating func warn(_ path: String) {
    findings.append(
      Finding(
        rule: "picture-file",
        severity: .warning,
        file: path,
        message: "this picture would be shown on its side or mirrored, for the camera's note that "
          + "turns it is left out with all other notes",
        remedy: "turn it upright in a picture program, and save it"
      )
    )
  }

  /// As many as a page can show.
  private static let mostPictures = 12

  /// The pictures that a content file names, or notes down itself.
  package func pictures(named name: String, _ fields: inout Fields) -> [Picture] {
    let found = said(name, &fields)
    if found.count > Self.mostPictures {
      fields.complain(
        "picture-count",
        at: fields.range(of: name),
        "there are \(found.count) pictures here, and a page can show \(Self.mostPictures)",
        "choose the best of them"
      )
    }
    return Array(found.prefix(Self.mostPictures))
  }

  private func said(_ name: String, _ fields: inout Fields) -> [Picture] {
    guard let field = fields[name] else { return [] }
    switch field.value {
    case .text: return fields.strings(name).compactMap { find($0, field.value.range, &fields) }
    case .list(let items, _): return items.compactMap { picture($0, &fields) }
    case .map: return picture(field.value, &fields).map { [$0] } ?? []
    }
  }

  private func picture(_ value: FieldValue, _ fields: inout Fields) -> Picture? {
    switch value {
    case .text(let scalar): return find(scalar.text, scalar.range, &fields)
    case .list: return nil
    case .map(let inner, let range):
      var map = fields.nested(inner, names: Picture.names, label: "pictures")
      let file = map.string("file") ?? ""
      var picture = Picture(
        reading: &map,
        name: Self.name(file).orNil ?? file,
        path: path(of: file, or: Self.name(file)),
        range: range
      )
      let found = map.finish()
      fields.take(found)
      let isSound = picture.mayBeShown && !found.contains { $0.severity == .error }
      picture.file = isSound ? files[picture.path] : nil
      if files[picture.path] == nil, found.isEmpty { _ = find(file, range, &fields) }
      return picture
    }
  }

  package func find(_ said: String) -> Picture? {
    let file = said.split(separator: "/").last.map(String.init) ?? said
    return pictures[file] ?? pictures[Self.name(file)]
  }

  private func find(_ said: String, _ range: SourceRange, _ fields: inout Fields) -> Picture? {
    if let picture = find(said) { return picture }
    if isLoose { return nil }
    let near = Suggestion(for: said, among: known)
    fields.complain(
      "missing-picture",
      at: range,
      "there is no picture with a note called “\(said)”",
      near.remedy(or: "put it into \(Self.folder) with a note beside it, or take the name out")
    )
    return nil
  }
}
