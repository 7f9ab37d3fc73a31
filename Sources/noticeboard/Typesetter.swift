/// The program that sets papers, as it was found on this machine: Typst.
struct Typesetter: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// `typst` itself, which sets one paper at a time.
    case program
    /// Python with Typst's binding, which sets many.
    case binding
  }

  let kind: Kind
  /// Of `typst`, or of Python.
  let path: String
  /// What the disk says of the engine: another version makes other papers.
  let identity: String
  /// What it says it is, where that is not the version that our papers are written for.
  var stranger: String?
  /// How long a paper may take.
  var patience: Duration = .seconds(60)

  static let version = "0.15"

  static let install = "python3 -m venv .venv && .venv/bin/pip install typst==0.15.0"

  /// `typst` on the search path; else Python with the binding, in `.venv` of the project or of the
  /// folder that we stand in.
  static func found(
    onPath searchPath: String = Surroundings.environment("PATH") ?? "",
    besides folders: [String]
  ) -> Typesetter? {
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      if let found = program(at: "\(folder)/typst") { return found }
    }
    return binding(besides: folders)
  }

  static func binding(besides folders: [String]) -> Typesetter? {
    folders.lazy.compactMap { binding(in: "\($0)/.venv") }.first
  }

  /// Where the system keeps what is soon gone.
  static func temporaryFolder() throws(DiskError) -> Handle {
    try Handle(folderAt: temporaryPath)
  }

  static let temporaryPath = "/tmp"

  private static func program(at path: String) -> Typesetter? {
    guard let status = try? Handle(fileAt: path).status(), status.kind == .file,
      status.rights & 0o111 != 0
    else { return nil }
    return Typesetter(kind: .program, path: path, identity: status.asWords)
  }

  private static func binding(in venv: String) -> Typesetter? {
    guard let libraries = try? Handle(folderAt: "\(venv)/lib"),
      (try? Handle(fileAt: "\(venv)/bin/python3")) != nil,
      let names = try? libraries.entries().compactMap(\.name.text)
    else { return nil }
    for name in names.sorted() {
      let library = "\(venv)/lib/\(name)/site-packages/typst/_typst.abi3.so"
      guard let status = try? Handle(fileAt: library).status() else { continue }
      return Typesetter(kind: .binding, path: "\(venv)/bin/python3", identity: status.asWords)
    }
    return nil
  }
}
