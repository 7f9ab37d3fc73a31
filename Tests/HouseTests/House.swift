import Foundation

/// The repository that these tests belong to, read from the disk.
enum House {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below `Sources`, in order of path.
  static let files: [SourceText] = paths(below: "Sources")
    .filter { $0.hasSuffix(".swift") }
    .map { SourceText(path: $0, text: text("Sources/" + $0)) }

  /// The folders of `Sources` with Swift in them.
  static let rooms = Set(files.map(\.room)).sorted()

  static func files(of rooms: Set<String>) -> [SourceText] {
    files.filter { rooms.contains($0.room) }
  }

  static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }

  static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init) ?? []
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Every file below a folder, by its path from there.
  static func paths(below folder: String) -> [String] {
    let top = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: top.path)?.allObjects
    return (all ?? []).compactMap { $0 as? String }
      .filter { name in
        let values = try? top.appending(path: name).resourceValues(forKeys: [.isDirectoryKey])
        let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
        return values?.isDirectory == false && !isHidden
      }
      .sorted()
  }
}
