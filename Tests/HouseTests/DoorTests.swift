import Testing

/// Who touches C, the disk, the clock and the terminal.
struct DoorTests {
  @Test func theWordUnsafeStandsOnlyInTheTenDoors() {
    let files = House.files.filter { !$0.placesAnywhere(of: /\bunsafe\b/).isEmpty }
    let doors = [
      "Directory/Unpacking/SQLiteDatabase.swift", "Directory/Unpacking/ZipArchive.swift",
      "Papers/QRCode.swift", "Reading/CMarkTree.swift", "Reading/YAMLEvents.swift",
      "noticeboard-pictures/Streams.swift", "noticeboard-pictures/VipsPicture.swift",
      "noticeboard/FeedConnection.swift", "noticeboard/FolderWatch.swift",
      "noticeboard/POSIX.swift",
    ]
    #expect(files.map(\.path) == doors)
  }

  /// The modules that are not ours, and the files that may import them.
  static let strangers: [(module: String, files: [String])] = [
    ("CMarkGFM", ["Reading/CMarkTree.swift"]),
    ("CYAML", ["Reading/YAMLEvents.swift"]),
    ("CZip", ["Directory/Unpacking/ZipArchive.swift"]),
    ("CSQLite", ["Directory/Unpacking/SQLiteDatabase.swift"]),
    ("CCurl", ["noticeboard/FeedConnection.swift"]),
    ("CVips", ["noticeboard-pictures/VipsPicture.swift"]),
    ("CQREncode", ["Papers/QRCode.swift"]),
    ("Subprocess", ["noticeboard/Errand.swift"]),
    ("SystemPackage", ["noticeboard/Errand.swift"]),
    (
      "Foundation",
      ["Directory/Records/JSONValue.swift", "noticeboard/Serving/PreviewDoor.swift"]
    ),
    ("FlyingFox", ["noticeboard/Serving/PreviewDoor.swift"]),
    ("FlyingSocks", ["noticeboard/Serving/PreviewDoor.swift"]),
    (
      "Crypto",
      [
        "Cataloguing/ContentHash.swift", "Cataloguing/UniversalID.swift",
        "noticeboard/Fingerprint.swift",
      ]
    ),
    ("Dispatch", ["noticeboard/FolderWatch.swift", "noticeboard/Interruption.swift"]),
    (
      "Synchronization",
      ["Interruption", "SharedValue", "TreeTarget"]
        .map { "noticeboard/\($0).swift" }
    ),
    (
      "Glibc",
      ["noticeboard-pictures/Streams.swift"]
        + [
          "DiskError", "Errand", "FaultPoint", "FeedConnection", "FileStatus", "FolderWatch",
          "Interruption", "Noticeboard", "POSIX", "Progress", "Serving/PreviewDoor", "Terminal",
        ].map { "noticeboard/\($0).swift" }
    ),
  ]

  @Test(arguments: strangers)
  func aModuleOfOthersIsImportedOnlyWhereItIsNamed(_ module: String, _ files: [String]) {
    #expect(House.files.filter { $0.imports.contains(module) }.map(\.path) == files)
  }

  @Test func everyOtherImportIsOfARoomOrOfTheArgumentParser() {
    let known = Set(House.rooms + Self.strangers.map(\.module) + ["ArgumentParser"])
    for file in House.files {
      #expect(known.isSuperset(of: file.imports), "\(file.path)")
    }
    let parsing = House.files.filter { $0.imports.contains("ArgumentParser") }
    #expect(parsing.allSatisfy { $0.room == "noticeboard" })
  }

  /// A project, what is published, and the programs that are run, with their typefaces.
  @Test func pathsAreOpenedOnlyInFiveFiles() {
    let files = House.files.filter { file in
      file.name != "POSIX.swift" && !file.places(of: /Handle\((folder|file)At:/).isEmpty
    }
    let openers = ["OutputClaim", "PictureMaker", "TypefaceShelf", "Typesetter", "Workspace"]
    #expect(files.map(\.path) == openers.map { "noticeboard/\($0).swift" })
  }

  /// To make pictures smaller and to set papers, and for nothing else.
  @Test func anotherProgramIsRunFromTwoPlacesAlone() {
    let files = House.files.filter { !$0.places(of: /\bErrand\(/).isEmpty }
    let runners = ["PictureMaker", "Typesetter+Setting"]
    #expect(files.map(\.path) == runners.map { "noticeboard/\($0).swift" })
    let calls = /\b(?:posix_spawn|fork|execv\w*|system|popen)\(|\bProcess\(\)/
    #expect(House.files.flatMap { $0.places(of: calls) } == [])
  }

  /// The preview has no other way to the disk than anyone who reads a project, and writes nothing.
  @Test func thePreviewWritesNothing() {
    let calls =
      /\b(?:newFile|lockFile|makeFolder|removeFile|removeTree|rename|write|OutputFolder|SourceSpool)\b/
    let preview = House.files.filter { $0.path.hasPrefix("noticeboard/Serving/") }
    #expect(preview.count > 5)
    #expect(preview.flatMap { $0.places(of: calls) } == [])
  }

  /// A build fetches nothing: one command does.
  @Test func theNetworkIsOnlyForSnapshots() {
    let files = House.files.filter { !$0.places(of: /\bFeedConnection\.opened\(/).isEmpty }
    #expect(files.map(\.path) == ["noticeboard/TakeSnapshot.swift"])
    let calls = /[^.]\b(?:socket|connect|getaddrinfo)\(|\b(?:URLSession|FoundationNetworking)\b/
    let others = House.files.filter { $0.name != "FeedConnection.swift" }
    #expect(others.flatMap { $0.places(of: calls) } == [])
  }

  @Test func noRoomKnowsTheClockTheSurroundingsOrTheTerminal() {
    let rooms = Set(House.rooms).subtracting(["noticeboard", "noticeboard-pictures"])
    let calls =
      /\b(?:Date|ContinuousClock|SuspendingClock|print|debugPrint|dump|readLine|getenv)\(/
    let names = /\b(?:ProcessInfo|CommandLine|FileManager|FileHandle|URLSession|Date\.now)\b/
    let places = House.files(of: rooms).flatMap { $0.places(of: calls) + $0.places(of: names) }
    #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
  }

  @Test func noFilePrintsButTheTerminal() {
    let places = House.files.flatMap { $0.places(of: /\b(?:print|debugPrint|dump)\(/) }
    #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
    let writers = House.files.filter { !$0.places(of: /Surroundings\.write\(/).isEmpty }
    #expect(writers.map(\.name) == ["Interruption.swift", "Progress.swift", "Terminal.swift"])
  }

  /// Pages, feeds and counts take the view, so that what an edition may see is decided once.
  @Test func publishingSeesTheCatalogueOnlyThroughItsView() {
    let files = House.files(of: ["Publishing"]).filter { !$0.places(of: /\bCatalogue\b/).isEmpty }
    #expect(files.map(\.name) == ["EditionView.swift", "PrivacySearch.swift"])
  }
}
