internal import Cataloguing

/// The pictures of a project with their smaller copies.
struct PictureWork {
  private(set) var shelf: PictureShelf
  /// For the end of a build: why pictures are shown as they are; nil where all is well.
  private(set) var line: String?
  /// Another build of the same would come to the same.
  private(set) var isLasting = true

  /// Copies that were made before are taken as they are.
  init(
    _ shelf: PictureShelf,
    by maker: PictureMaker?,
    in output: borrowing OutputFolder,
    _ progress: Progress
  ) async {
    self.shelf = shelf
    let orders = shelf.copyable.map { PictureMaker.Order($0.path, $0.file, isPhoto: $0.isPhoto) }
    guard let maker else {
      for order in orders { self.shelf.take([], of: order.path) }
      if !orders.isEmpty { line = Self.notTried }
      KeptWork.pictures.clear(but: [], in: output.folder)
      return
    }
    let seals = orders.map { Fingerprint(of: $0, by: maker) }
    let kept = seals.map { KeptWork.pictures.bytes(under: $0, in: output.folder) }
    var wanted: [(PictureMaker.Order, String)] = []
    for (number, order) in orders.enumerated() where kept[number] == nil {
      guard let name = try? output.folder.lay(order.bytes, for: seals[number]) else { continue }
      wanted.append((order, "\(output.path)/\(name)"))
    }
    let results = await Self.results(of: wanted, maker, progress)
    for (number, order) in orders.enumerated() {
      let result = kept[number].map { .made($0) } ?? results[order.path] ?? .notTried
      if take(result, of: order.path), kept[number] == nil, case .made(let bytes) = result {
        KeptWork.pictures.keep(bytes, under: seals[number], in: output.folder)
      }
    }
    KeptWork.pictures.clear(but: seals, in: output.folder)
  }

  /// Whether it is worth keeping.
  private mutating func take(_ result: PictureMaker.Result, of path: String) -> Bool {
    switch result {
    case .made(let bytes):
      guard let copies = [PictureCopy](reading: bytes) else { fallthrough }
      shelf.take(copies, of: path)
      return true
    case .unreadable:
      shelf.leaveOut(path)
    case .notTried:
      shelf.take([], of: path)
      (line, isLasting) = (Self.notTried, false)
    }
    return false
  }

  private static let notTried =
    "Pictures are shown as large as they are: “noticeboard-pictures” is not beside this program. "
    + "“make site” makes it."

  /// Some at a time, by their paths.
  private static func results(
    of orders: [(order: PictureMaker.Order, file: String)],
    _ maker: PictureMaker,
    _ progress: Progress
  ) async -> [String: PictureMaker.Result] {
    await withTaskGroup(of: (String, PictureMaker.Result).self) { group in
      var results: [String: PictureMaker.Result] = [:]
      for (number, (order, file)) in orders.enumerated() {
        if number >= atOnce, let (path, result) = await group.next() { results[path] = result }
        group.addTask {
          defer { progress.add(1, of: orders.count, "making pictures smaller") }
          return (order.path, await maker.result(of: order, in: file))
        }
      }
      for await (path, result) in group { results[path] = result }
      return results
    }
  }

  private static let atOnce = 2
}

extension [PictureCopy] {
  /// As `noticeboard-pictures` writes them: a line for each, its bytes, and at the end a last line.
  init?(reading output: [UInt8]) {
    var copies: [PictureCopy] = []
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      if words == ["end"], rest.isEmpty {
        self = copies
        return
      }
      let numbers = words.dropFirst().compactMap { Int($0) }
      guard words.count == 4, let form = PictureFile.Format(rawValue: String(words[0])),
        numbers.count == 3, numbers.allSatisfy({ $0 > 0 }), numbers[2] <= rest.count
      else { return nil }
      let bytes = Array<UInt8>(rest.prefix(numbers[2]))
      copies.append(PictureCopy(form: form, width: numbers[0], height: numbers[1], bytes: bytes))
      rest = rest.dropFirst(numbers[2])
    }
    return nil
  }
}

extension Fingerprint {
  fileprivate init(of order: PictureMaker.Order, by maker: PictureMaker) {
    let asked = ([maker.identity] + order.arguments).joined(separator: " ")
    self.init(of: Array("\(asked)\n".utf8) + order.bytes)
  }
}

extension Handle {
  /// Puts a picture where the program that makes it smaller can read it, and says where that is. It
  /// is cleared away with the copies that nobody wants any more.
  fileprivate func lay(_ bytes: [UInt8], for seal: Fingerprint) throws(DiskError) -> String {
    let name = "\(KeptWork.pictures.prefix)to-read-\(seal)"
    try cache(bytes, as: FileName(name))
    return "\(Self.cacheFolder)/\(name)"
  }
}
