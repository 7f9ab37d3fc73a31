import Mustache
import Reading
import Templating

/// What comes of a template and those that it puts in: the filled text, or what is wrong.
struct Filling: Hashable {
  var text: String?
  var findings: [Finding] = []

  init(_ source: String, partials: [String: String] = [:], with club: Club = .full) {
    let files = ([("page", source)] + partials.map { ($0.key, $0.value) }).map { name, source in
      TemplateFile(name: name, path: "Templates/\(name).html", source: source)
    }
    let set = TemplateSet(files: files)
    text =
      set.template(named: "page", for: Club.vocabulary, findings: &findings)?
      .html(club).description
  }
}

/// What swift-mustache makes of the same.
func libraryFilling(
  _ source: String,
  partials: [String: String] = [:],
  with club: Club = .full
) throws -> String {
  let templates = try partials.mapValues { try MustacheTemplate(string: $0) }
  let library = MustacheLibrary(templates: templates)
  return try MustacheTemplate(string: source).render(club, library: library)
}
