/// One file of an edition, by its path below the edition's folder.
package struct OutputFile: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
  }

  package var path: String
  package var content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  package var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    }
  }
}
