internal import Cataloguing

/// Makes smaller copies of pictures by a program of ours that stands beside this one: whatever a
/// picture does to the program that reads it, the build goes on.
struct PictureMaker: Sendable {
  /// What came of one picture.
  enum Result: Sendable, Hashable {
    case made([UInt8])
    /// It cannot be read to its end, or not in time.
    case unreadable
    /// That says nothing of the picture: the program would not start.
    case notTried
  }

  /// What is asked of the program, and the picture.
  struct Order: Sendable {
    let path: String
    let arguments: [String]
    let bytes: [UInt8]
  }

  private let program: String
  /// What the disk says of the program: another version makes other copies.
  let identity: String
  /// How long a picture may take: far more than any needs, since it shall not depend on what else the
  /// machine does whether a picture is good.
  var patience: Duration = .seconds(120)

  private static let name = "noticeboard-pictures"

  /// Beside the program that is running, or on the search path.
  static func found(
    besides running: String = CommandLine.arguments.first ?? "",
    onPath searchPath: String = Surroundings.environment("PATH") ?? ""
  ) -> PictureMaker? {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    let beside = running.lastIndex(of: "/").map { running[..<$0] }
    return ([beside].compactMap { $0 } + folders).lazy
      .compactMap { PictureMaker(at: "\($0)/\(name)") }.first
  }

  private init?(at path: String) {
    guard let status = try? Handle(fileAt: path).status(), status.kind == .file,
      status.rights & 0o111 != 0
    else { return nil }
    (program, identity) = (path, status.asWords)
  }

  /// `file` holds the order's picture.
  func result(of order: Order, in file: String) async -> Result {
    let arguments = [file] + order.arguments
    let errand = Errand(program: program, arguments: arguments, limit: patience)
    let (end, output) = await errand.answer()
    return switch end {
    case .done: .made(output)
    case .failed, .killed, .gaveUp, .tookTooLong, .babbled: .unreadable
    case .couldNotStart: .notTried
    }
  }
}

extension PictureMaker.Order {
  init(_ path: String, _ file: PictureFile, isPhoto: Bool) {
    self.path = path
    bytes = file.cleaned
    arguments = ["\(file.turn)", isPhoto ? "photo" : "drawn"] + file.copyWidths.map(String.init)
  }
}
