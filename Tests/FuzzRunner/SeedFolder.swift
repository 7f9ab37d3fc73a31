internal import Foundation
internal import Fuzzing

/// The seeds of each target as files, and its scraps as a dictionary, as libFuzzer wants them.
enum SeedFolder {
  static func write(to folder: String) throws {
    for target in FuzzTarget.all {
      let place = URL(filePath: folder).appending(path: target.name)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (number, seed) in target.seeds.enumerated() {
        try Data(seed).write(to: place.appending(path: "seed-\(number)"))
      }
      let lines = target.scraps.map { scrap in
        "\"" + scrap.map { String(format: "\\x%02X", $0) }.joined() + "\"\n"
      }
      try Data(lines.joined().utf8).write(to: place.appendingPathExtension("dict"))
      print(target.name)
    }
  }

  static func replay(_ name: String, files: [String]) throws {
    guard let target = FuzzTarget.named(name) else { return }
    for path in files {
      let bytes = try Array(Data(contentsOf: URL(filePath: path)))
      print("\(path): \(target.complaint(bytes) ?? "all is well")")
      print(String(decoding: bytes, as: UTF8.self).debugDescription)
    }
  }
}
