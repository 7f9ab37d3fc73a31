/// What became of one file of the project: every file read has exactly one.
package struct FileRecord: Sendable, Hashable {
  package var path: String
  package var kind: String
  /// What the file calls its group, leaflet or page.
  package var name: String
  package var standing: Standing
  package var audience: Audience
  /// Its page below an edition's folder; nil for what has none of its own.
  package var address: String?
}
