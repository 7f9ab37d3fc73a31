extension Rule {
  /// Every rule of the checker, one line a rule.
  package static let all: [Rule] = [
    .allCaps,
    .brokenAnchor,
    .brokenLink,
    .emptyOrPlaceholder,
    .fakeHeading,
    .headingMultipleH1,
    .headingOrder,
    .imgAltMissing,
    .jargonOutOfDate,
    .latinAbbreviation,
    .linkTextVague,
    .listLong,
    .phoneFormat,
    .piiNHSNumber,
    .rangeDash,
    .sentenceLong,
    .suppressionNoReason,
    .tableNoHeader,
    .timeFormat,
  ]

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
