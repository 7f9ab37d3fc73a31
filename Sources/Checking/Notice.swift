package import Reading

/// What reading, gathering or publishing may say of a file, besides the rules: one plain sentence,
/// and what to do.
package struct Notice: Sendable, Hashable {
  package let id: String
  package let severity: Severity
  package let says: String
  package let toDo: String

  init(_ id: String, _ severity: Severity, _ says: String, toDo: String) {
    self.id = id
    self.severity = severity
    self.says = says
    self.toDo = toDo
  }
}
