internal import Reading
internal import Scheduling

/// How a site shows whose it is, from `Site/brand.yml`: its name, its colours and its logo. Words in
/// these colours can be read by everyone, which is proved when they are read.
package struct Brand: Sendable, Hashable {
  package struct Logo: Sendable, Hashable {
    /// Below an edition's folder.
    package var address: String
    package var file: PictureFile
    /// In the project.
    var path: String
  }

  /// What stands beside the logo, where it is not the site's name.
  package var name: String?
  /// Behind white words: the top of each page, buttons.
  package var colour: Colour?
  /// Of lines and pins.
  package var accent: Colour?
  package var logo: Logo?
  /// The path of the logo in the project.
  var file: String? { logo.map(\.path) }

  static let path = "Site/brand.yml"
  private static let names = FieldNames(
    ["name", "colour", "accent", "logo"],
    synonyms: ["color": "colour", "main_colour": "colour", "second_colour": "accent"],
    common: false
  )

  /// Contrast that WCAG asks for at its highest level, and of lines and signs.
  private static let ofWords = 7.0
  private static let ofLines = 3.0

  init() {}

  /// A site without the file has the tool's own look.
  static func reading(
    _ files: [SourceFile],
    today: CalendarDay,
    findings: inout [Finding]
  ) -> Brand {
    guard let file = files.first(where: { $0.path == path }),
      let matter = FrontMatter(settings: file, findings: &findings)
    else { return Brand() }
    var fields = Fields(settings: matter, file: file, names: names, today: today)
    let brand = Brand(reading: &fields, files)
    findings += fields.finish()
    return brand
  }

  private init(reading fields: inout Fields, _ files: [SourceFile]) {
    name = fields.string("name")
    colour = Self.colour("colour", &fields, contrast: Self.ofWords, "white words on it")
    accent = Self.colour("accent", &fields, contrast: Self.ofLines, "it as a line on white")
    logo = Self.logo(&fields, files)
  }

  private static func colour(
    _ name: String,
    _ fields: inout Fields,
    contrast least: Double,
    _ what: String
  ) -> Colour? {
    guard fields[name] != nil else { return nil }
    let range = fields.range(of: name)
    guard let text = fields.string(name), let colour = Colour(hex: text) else {
      fields.complain(
        "site-settings",
        at: range,
        "“\(name)” is not written as a colour",
        "write six figures or letters up to f, as in “\(name): 0b4f4a”, without a “#”"
      )
      return nil
    }
    let contrast = colour.contrast(with: .white)
    guard contrast < least else { return colour }
    let nearest = colour.nearest(towards: .black, contrast: least, with: [.white])
    let tenths = Int(contrast * 10)
    fields.complain(
      "site-settings",
      at: range,
      "many people could not see \(what): “\(text)” has a contrast of "
        + "\(tenths / 10).\(tenths % 10) to 1, and \(Int(least)) to 1 is needed",
      "write “\(name): \(nearest.hex.dropFirst())”, the nearest that can be seen"
    )
    return nil
  }

  private static func logo(_ fields: inout Fields, _ files: [SourceFile]) -> Logo? {
    guard let name = fields.string("logo") else { return nil }
    guard let file = files.first(where: { $0.path == "Site/\(name)" }) else {
      fields.complain(
        "site-settings",
        at: fields.range(of: "logo"),
        "there is no file “Site/\(name)”",
        "put the logo into the folder “Site”, or take this line out"
      )
      return nil
    }
    switch PictureFile.reading(file.bytes) {
    case .success(let picture):
      return Logo(address: "assets/logo.\(picture.format.rawValue)", file: picture, path: file.path)
    case .failure(let refusal):
      fields.complain(
        "site-settings",
        at: fields.range(of: "logo"),
        "“Site/\(name)” cannot be the logo: \(refusal.message)",
        refusal.remedy
      )
      return nil
    }
  }
}
