/// A file's path below a folder that nothing can lead out of: names of one level after another.
struct OutputPath: Hashable {
  let parts: [String]
  let text: String

  /// Longer paths don't fit on every disk that a site may be copied to.
  static let mostBytes = 1_000
  static let mostLevels = 16

  init(_ path: String) throws(StopReason) {
    text = path
    parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard path.utf8.count <= Self.mostBytes, parts.count <= Self.mostLevels,
      parts.allSatisfy(Self.isSafe)
    else { throw .broken("“\(path)” is no path for a file of the site") }
  }

  var folders: ArraySlice<String> { parts.dropLast() }
  var name: String { parts.last ?? "" }

  /// Names that begin with a dot are ours to keep.
  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 255
      && name.unicodeScalars.allSatisfy { $0.isFitForAName }
  }
}

extension Unicode.Scalar {
  var isFitForAName: Bool { self != "\\" && properties.generalCategory != .control }
}
