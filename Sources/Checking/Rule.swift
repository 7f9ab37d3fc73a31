internal import Cataloguing
package import Reading

/// One thing that good content does: its statement, its reason, its examples and its test.
///
/// The examples are its tests and its page in the handbook. In `flags`, ⟦ and ⟧ stand round exactly
/// what is flagged. An example that begins with `---` is a whole file; any other is the text of a
/// page that has a title.
package struct Rule: Sendable {
  /// Whose pages it holds for.
  package enum Readers: Sendable, Hashable {
    case `public`, both
  }

  /// What a rule must look at. One that looks at the file alone finds the same whatever else changes.
  package enum Look: Sendable {
    case atFile(@Sendable (Subject) -> [Remark])
    /// Whether the rest of the site can matter to a file, as the file tells, and the rule itself.
    case atSite(@Sendable (Subject) -> Bool, @Sendable (Subject, SiteMap) -> [Remark])
  }

  package let id: String
  package let says: String
  package let because: String
  package let severity: Severity
  package let audience: Readers
  package let flags: [String]
  package let allows: [String]
  package let look: Look

  package init(
    id: String,
    says: String,
    because: String,
    severity: Severity,
    audience: Readers = .both,
    flags: [String],
    allows: [String],
    check: @escaping @Sendable (Subject) -> [Remark]
  ) {
    self.init(id, says, because, severity, audience, flags, allows, .atFile(check))
  }

  /// A rule that asks about the rest of the site, of those files that it may concern.
  package init(
    id: String,
    says: String,
    because: String,
    severity: Severity,
    audience: Readers = .both,
    flags: [String],
    allows: [String],
    mayConcern: @escaping @Sendable (Subject) -> Bool,
    check: @escaping @Sendable (Subject, SiteMap) -> [Remark]
  ) {
    self.init(id, says, because, severity, audience, flags, allows, .atSite(mayConcern, check))
  }

  private init(
    _ id: String,
    _ says: String,
    _ because: String,
    _ severity: Severity,
    _ audience: Readers,
    _ flags: [String],
    _ allows: [String],
    _ look: Look
  ) {
    self.id = id
    self.says = says
    self.because = because
    self.severity = severity
    self.audience = audience
    self.flags = flags
    self.allows = allows
    self.look = look
  }

  package func holds(for subject: Subject) -> Bool {
    switch audience {
    case .both: true
    case .public: subject.audience == .public
    }
  }
}

/// What a rule has to say of one place; the report adds the rule's id, severity and the path.
package struct Remark: Sendable, Hashable {
  package var range: SourceRange
  package var message: String
  package var remedy: String
  package var replacement: String?
  /// Where one place is worse than the rule's own severity says.
  package var severity: Severity?

  package init(
    _ range: SourceRange,
    _ message: String,
    remedy: String,
    replacement: String? = nil,
    severity: Severity? = nil
  ) {
    self.range = range
    self.message = message
    self.remedy = remedy
    self.replacement = replacement
    self.severity = severity
  }
}
