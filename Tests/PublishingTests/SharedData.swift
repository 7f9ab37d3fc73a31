import Foundation

/// The project's shared test data, which stands beside the repository and is not part of it. Tests
/// that need it are skipped where it is missing; each has cases of its own in the project too.
enum SharedData {
  static let root: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let data = folder.appending(path: "shared/data")
      if FileManager.default.fileExists(atPath: data.path) { return data }
    }
    return nil
  }()

  static func bytes(_ path: String) -> [UInt8]? {
    root.flatMap { try? Data(contentsOf: $0.appending(path: path)) }.map(Array.init)
  }

  static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func names(in folder: String) -> [String] {
    guard let root else { return [] }
    let path = root.appending(path: folder).path
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }
}
