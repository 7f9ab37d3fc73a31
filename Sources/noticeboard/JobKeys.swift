internal import Cataloguing
internal import Publishing
internal import Reading

/// Tells what each job of an edition makes its files of, as one number: while it is the same, so are
/// the files.
struct JobKeys: Sendable {
  /// Of everything but the listings, and of what every page may say of those.
  private let common: Fingerprint
  /// Of the facts of all listings.
  private let facts: Fingerprint
  private let prints: [String: FilePrints]

  /// Nil where it cannot be told which program is running: another may make other pages.
  init?(of site: Website, _ project: Project, hiding search: PrivacySearch?, options: [String]) {
    guard let known = project.known else { return nil }
    prints = project.prints
    let listings = Set(project.catalogue.files.filter { $0.kind == "listing" }.map(\.path))
    var bytes = known.question.bytes
    for file in project.files where !listings.contains(file.path) {
      (prints[file.path]?.whole ?? Fingerprint(ofFile: file)).append(to: &bytes)
    }
    var facts: [UInt8] = []
    for path in site.listings { prints[path]?.facts.append(to: &facts) }
    self.facts = Fingerprint(of: facts)
    // A directory's records may go to another listing when any listing's facts change.
    if !project.catalogue.recordCounts.isEmpty {
      for file in project.files { prints[file.path]?.facts.append(to: &bytes) }
    }
    for words in [options, site.common, search?.phrases ?? []] {
      bytes += "\(words.count)\n".utf8
      for word in words { bytes += word.utf8 + [0] }
    }
    common = Fingerprint(of: bytes)
  }

  /// Nil where the job's files may be made of anything.
  func key(_ job: Int, of ingredients: Ingredients?) -> Fingerprint? {
    guard let ingredients else { return nil }
    var bytes = common.bytes + Array("\(job)\n".utf8)
    for word in ingredients.words { bytes += word.utf8 + [0] }
    for path in ingredients.listings {
      bytes.append(0)
      prints[path]?.whole.append(to: &bytes)
    }
    for path in ingredients.facts {
      bytes.append(1)
      prints[path]?.facts.append(to: &bytes)
    }
    if ingredients.isOfAllFacts {
      bytes.append(2)
      facts.append(to: &bytes)
    }
    return Fingerprint(of: bytes)
  }
}
