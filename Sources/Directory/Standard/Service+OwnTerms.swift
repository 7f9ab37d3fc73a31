extension Service {
  /// What another site of this tool tells besides the standard's own words: lines by the names of a
  /// listing's fields. Nothing that says who may see a listing, or what may be printed, is taken.
  var ownTerms: [(name: String, lines: [String])] {
    var lines: [String: [String]] = [:]
    for attribute in attributes where attribute.taxonomyTerm?.taxonomy == "Noticeboard" {
      guard let name = attribute.linkType, ownTermNames.contains(name),
        let line = attribute.value ?? attribute.taxonomyTerm?.name
      else { continue }
      // The standard has words for the rest; this is the one that it lacks.
      if name == "status", line != "not yet started" || status != .temporarilyClosed { continue }
      lines[name, default: []].append(line)
    }
    return lines.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

private let ownTermNames: Set = [
  "kind", "status", "activity", "helps_with", "pcn", "people", "ages", "join_by", "summary", "when",
  "not_on", "joining", "help_with_costs", "food", "spaces", "first_visit", "commitment", "you_need",
  "group_size", "effort", "seated", "children", "private_space", "volunteer", "website",
]
