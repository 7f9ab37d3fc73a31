package import Reading

/// The templates of papers: the tool's own, carried in the program, with those of the project in
/// place of the ones of the same name.
package struct PaperTemplates: Sendable {
  /// By their names below `Templates/papers`.
  package let files: [SourceFile]

  static let folder = "Templates/papers/"

  /// Nil when one cannot be used; `findings` then says where and why.
  package init?(overriddenBy files: [SourceFile], findings: inout [Finding]) {
    var byName: [String: SourceFile] = [:]
    let own = files.filter { $0.path.hasPrefix(Self.folder) && $0.path.hasSuffix(".typ") }
    for file in BuiltInPapers.files + own {
      let name = String(file.path.dropFirst(Self.folder.count))
      byName[name] = SourceFile(path: name, bytes: file.bytes)
    }
    self.files = byName.values.sorted { $0.path < $1.path }
    let foreign = own.filter { $0.bytes.usesPackages }
    findings += foreign.map { file in
      Finding(
        rule: "template",
        severity: .error,
        file: file.path,
        message: "“\(file.path)” asks for a package from the network, and papers are made without",
        remedy: "take out the line that imports a name with “@”"
      )
    }
    guard foreign.isEmpty else { return nil }
  }

  /// What a paper's look depends on besides its data.
  package var everything: [UInt8] {
    files.flatMap { Array($0.path.utf8) + [0] + $0.bytes + [0] }
  }

  /// Whether a file of a project stands in place of one of ours, or may be a part of one that does.
  package static func uses(_ path: String) -> Bool {
    path.hasPrefix(folder) && path.hasSuffix(".typ")
  }
}

extension [UInt8] {
  /// `"@` begins the name of a package, and stands nowhere else in a template of ours.
  fileprivate var usesPackages: Bool {
    zip(self, dropFirst()).contains { $0 == UInt8(ascii: "\"") && $1 == UInt8(ascii: "@") }
  }
}
