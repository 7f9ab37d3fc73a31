/// One file of a project as it came: its path below the project, with `/` between the parts, and
/// its bytes, whatever they are.
package struct SourceFile: Sendable, Hashable {
  package let path: String
  package let kept: KeptBytes

  package init(path: String, kept: KeptBytes) {
    self.path = path
    self.kept = kept
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, kept: KeptBytes(bytes))
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Fetched anew at each call where they are kept elsewhere.
  package var bytes: [UInt8] { kept.bytes }
}
