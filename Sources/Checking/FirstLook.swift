package import Reading
package import Scheduling

/// What the rules find in a file while it is being read, when the rest of the site is not known yet.
package enum FirstLook: Sendable {
  /// Nothing in the file depends on any other.
  case whole([Finding])
  /// The rules that ask about the site have yet to look.
  case partly([Finding])
  /// To be looked at once more with every rule, and all of the site.
  case again

  package init(
    at manuscript: Manuscript,
    on today: CalendarDay,
    words: WordList = .builtIn
  ) {
    let subject = Subject(manuscript, on: today, words: words)
    self = .again
    // A note may let a rule rest, and what it hides may be found anywhere.
    guard subject.parts.rawHTML.isEmpty else { return }
    var findings: [Finding] = []
    var isWhole = true
    for rule in Rule.all where rule.holds(for: subject) {
      switch rule.look {
      case .atFile(let check):
        findings += check(subject).map { Finding($0, of: rule, in: manuscript) }
      case .atSite(let mayConcern, _): isWhole = isWhole && !mayConcern(subject)
      }
    }
    self = isWhole ? .whole(findings) : .partly(findings)
  }
}
