internal import Cataloguing
internal import Scheduling

/// A content file that is not on the site, and why not.
struct LeftOut: Hashable, Sendable {
  let path: String
  /// What the file calls its group, leaflet or page.
  let name: String
  let why: String

  /// Nil for what is on the site.
  init?(_ file: FileRecord) {
    switch file.standing {
    case .published: return nil
    case .draft: why = "a draft"
    case .later(let day): why = "from \(day.long)"
    case .ended(let day?): why = "ended on \(day.long)"
    case .ended(nil): why = "has ended; a notice stands in its place"
    case .withheld: why = "withheld until its errors are put right"
    }
    path = file.path
    name = file.name
  }
}
