package import Reading

/// The tool's own templates of papers, carried in the program: the repository's `Templates/papers`.
package enum BuiltInPapers {
  package static let files: [SourceFile] = [
    SourceFile(
      path: "Templates/papers/blocks.typ",
      bytes: PackageResources.blocks_typ
    ),
    SourceFile(
      path: "Templates/papers/call-sheet.typ",
      bytes: PackageResources.call_sheet_typ
    ),
    SourceFile(
      path: "Templates/papers/common.typ",
      bytes: PackageResources.common_typ
    ),
    SourceFile(
      path: "Templates/papers/directory.typ",
      bytes: PackageResources.directory_typ
    ),
    SourceFile(
      path: "Templates/papers/fit.typ",
      bytes: PackageResources.fit_typ
    ),
    SourceFile(
      path: "Templates/papers/handout.typ",
      bytes: PackageResources.handout_typ
    ),
    SourceFile(
      path: "Templates/papers/leaflet.typ",
      bytes: PackageResources.leaflet_typ
    ),
    SourceFile(
      path: "Templates/papers/leaflet-large-print.typ",
      bytes: PackageResources.leaflet_large_print_typ
    ),
    SourceFile(
      path: "Templates/papers/leaflet-parts.typ",
      bytes: PackageResources.leaflet_parts_typ
    ),
    SourceFile(
      path: "Templates/papers/nine-reasons.typ",
      bytes: PackageResources.nine_reasons_typ
    ),
    SourceFile(
      path: "Templates/papers/notice-sheet.typ",
      bytes: PackageResources.notice_sheet_typ
    ),
    SourceFile(
      path: "Templates/papers/refer.typ",
      bytes: PackageResources.refer_typ
    ),
    SourceFile(
      path: "Templates/papers/sheet.typ",
      bytes: PackageResources.sheet_typ
    ),
    SourceFile(
      path: "Templates/papers/slips.typ",
      bytes: PackageResources.slips_typ
    ),
    SourceFile(
      path: "Templates/papers/whats-on.typ",
      bytes: PackageResources.whats_on_typ
    ),
  ]
}
