import Reading

/// What is wrong with a template, each thing once however often its file is used.
struct Problems: Sendable {
  private(set) var findings: [Finding] = []
  private var seen: Set<Finding> = []

  /// More would help nobody; a template that has so many is left unread.
  static let most = 100

  var areTooMany: Bool { findings.count >= Self.most }

  mutating func report(_ fault: Fault, in file: TemplateFile) {
    guard !areTooMany else { return }
    let finding = file.finding(fault)
    if seen.insert(finding).inserted { findings.append(finding) }
  }
}
