package import Reading

/// The tool's own templates of papers, carried in the program: the repository's `Templates/papers`.
package enum BuiltInPapers {
  package static let files: [SourceFile] = [
    SourceFile(path: "Templates/papers/common.typ", bytes: PackageResources.common_typ),
    SourceFile(path: "Templates/papers/directory.typ", bytes: PackageResources.directory_typ),
  ]
}
