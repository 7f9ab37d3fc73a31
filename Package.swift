// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "noticeboard",
  products: [
    .executable(name: "noticeboard", targets: ["noticeboard"]),
    .executable(name: "noticeboard-pictures", targets: ["noticeboard-pictures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"])]
    ),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),
    // Without pkg-config, which would bring compiler flags that the package manager complains of.
    .systemLibrary(name: "CVips", providers: [.apt(["libvips-dev"])]),
    .executableTarget(
      name: "noticeboard-pictures",
      dependencies: ["CVips"],
      swiftSettings: settings
    ),
    .target(name: "Reading", dependencies: ["CMarkGFM", "CYAML"], swiftSettings: settings),
    .target(name: "Scheduling", swiftSettings: settings),
    .target(name: "Templating", dependencies: ["Reading"], swiftSettings: settings),
    .target(
      name: "Directory",
      dependencies: ["Reading", "CZip", "CSQLite"],
      swiftSettings: settings
    ),
    .target(
      name: "Cataloguing",
      dependencies: [
        "Reading", "Scheduling", "Directory",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Checking",
      dependencies: ["Reading", "Scheduling", "Cataloguing"],
      resources: [.embedInCode("Words")],
      swiftSettings: settings
    ),
    .target(
      name: "Upkeep",
      dependencies: ["Reading", "Scheduling", "Cataloguing", "Templating"],
      swiftSettings: settings
    ),
    .target(
      name: "Publishing",
      dependencies: ["Reading", "Scheduling", "Cataloguing", "Templating", "Upkeep"],
      exclude: ["Templates/papers"],
      resources: [.embedInCode("Templates")],
      swiftSettings: settings
    ),
    .target(
      name: "Papers",
      dependencies: ["CQREncode", "Reading", "Scheduling", "Cataloguing", "Publishing"],
      resources: [.embedInCode("Templates")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "noticeboard",
      dependencies: [
        "CCurl", "Reading", "Scheduling", "Directory", "Cataloguing", "Checking", "Upkeep",
        "Publishing", "Papers", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Engine"), .embedInCode("Serving/Window")],
      swiftSettings: settings
    ),
    .target(name: "Support", path: "Tests/Support", swiftSettings: settings),
    .target(
      name: "Fuzzing",
      dependencies: [
        "Reading", "Scheduling", "Templating", "Directory", "Cataloguing", "Publishing", "Support",
      ],
      path: "Tests/Fuzzing",
      swiftSettings: settings
    ),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzzing", "Reading"], swiftSettings: settings),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Support"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Reading", "Scheduling", "Cataloguing", "Templating"],
      resources: [.embedInCode("Cases")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SchedulingTests",
      dependencies: ["Scheduling", "Support"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DirectoryTests",
      dependencies: ["Reading", "Directory", "CSQLite", "Support"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CheckingTests",
      dependencies: ["Checking", "Cataloguing", "Reading", "Scheduling", "Support"],
      exclude: ["Passages"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TemplatingTests",
      dependencies: [
        "Templating", "Support", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CataloguingTests",
      dependencies: ["Cataloguing", "Reading", "Scheduling", "Directory", "Publishing", "Support"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "UpkeepTests",
      dependencies: ["Upkeep", "Cataloguing", "Reading", "Scheduling"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "NoticeboardTests",
      dependencies: [
        "noticeboard", "Reading", "Scheduling", "Directory", "Cataloguing", "Checking",
        "Publishing", "Papers", "Support",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PapersTests",
      dependencies: ["Papers", "Publishing", "Cataloguing", "Reading", "Scheduling"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "HouseTests",
      dependencies: ["Papers", "Publishing", "Reading", "Templating"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

// What `make fuzz` and `make search` run; nobody else needs to build it.
if Context.environment["FUZZING"] != nil {
  package.targets += [
    .executableTarget(
      name: "search",
      dependencies: ["Fuzzing"],
      path: "Tests/Search",
      swiftSettings: settings
    ),
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["Fuzzing", "CFuzzer"],
      path: "Tests/FuzzRunner",
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
    ),
  ]
}
