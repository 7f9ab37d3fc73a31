package import Cataloguing
package import Reading

/// Looks at one manuscript after another with every rule. What rules ask of the whole site is worked
/// out once; after that each manuscript can be looked at on its own, in any order or at once.
package struct Inspection: Sendable {
  package let catalogue: Catalogue
  private let site: SiteMap
  private let words: WordList
  private let foundBefore: [SourcePath: [Finding]]
  /// The files of which cataloguing could make no entry.
  private let keptOut: Set<SourcePath>

  package init(of catalogue: Catalogue) {
    self.catalogue = catalogue
    site = SiteMap(of: catalogue)
    words = WordList(with: catalogue.settings.words)
    keptOut = Set(
      catalogue.files.filter { $0.standing == .withheld }.map { SourcePath($0.path) }
    )
    foundBefore = Dictionary(grouping: catalogue.findings) { SourcePath($0.file) }
  }

  /// Everything that is wrong with one manuscript: what reading and cataloguing found and what the
  /// rules find, without what the file or the site lets rest. Sorted, each once.
  package func findings(for manuscript: Manuscript) -> [Finding] {
    let subject = Subject(manuscript, on: catalogue.today, words: words)
    var ignores = Ignores(in: subject)
    var findings: [Finding] = []
    for finding in foundBefore[SourcePath(manuscript.path)] ?? manuscript.findings {
      let isMilder = finding.severity < .error
      if isMilder, ignores.hide(finding) { continue }
      findings.append(finding)
    }
    for rule in Rule.all where rule.holds(for: subject) {
      let remarks =
        switch rule.look {
        case .atFile(let check): check(subject)
        case .atSite(_, let check): check(subject, site)
        }
      for remark in remarks {
        let finding = Finding(remark, of: rule, in: manuscript)
        if !ignores.hide(finding) { findings.append(finding) }
      }
    }
    findings += ignores.remarks.map { Finding($0, of: .suppressionNoReason, in: manuscript) }
    return settled(findings)
  }

  /// The same for a file that was looked at when it was read: most need no second look.
  package func findings(for text: FileText, after look: FirstLook) -> [Finding] {
    switch look {
    case .whole(let findings): settled((foundBefore[SourcePath(text.path)] ?? []) + findings)
    case .partly(let findings):
      settled((foundBefore[SourcePath(text.path)] ?? []) + findings + siteFindings(for: text))
    case .again: findings(for: text.manuscript)
    }
  }

  /// What the rules find that ask about the site.
  private func siteFindings(for text: FileText) -> [Finding] {
    let manuscript = text.manuscript
    let subject = Subject(manuscript, on: catalogue.today, words: words)
    return Rule.all.flatMap { rule -> [Finding] in
      guard case .atSite(_, let check) = rule.look, rule.holds(for: subject) else { return [] }
      return check(subject, site).map { Finding($0, of: rule, in: manuscript) }
    }
  }

  /// What was found in files that are no manuscripts: settings, notes, tables.
  package func otherFindings() -> [Finding] {
    let notes = catalogue.pictures.notes
    let paths = Set((catalogue.texts.map(\.path) + notes.map(\.path)).map { SourcePath($0) })
    let others = catalogue.findings.filter { !paths.contains(SourcePath($0.file)) }
    return settled(others) + notes.flatMap { findings(for: $0) } + settled(site.whoIsShown)
  }

  /// The site's own levels applied, in order, each finding once.
  func settled(_ findings: [Finding]) -> [Finding] {
    if findings.isEmpty { return [] }
    let levelled = findings.compactMap { finding in
      isKeptOut(finding) ? finding : catalogue.settings.levelled(finding)
    }
    return levelled.sorted().withoutRepeats
  }

  /// Whether cataloguing could not make an entry because of this. Such an error stays one: a
  /// milder word would leave the file out in silence.
  private func isKeptOut(_ finding: Finding) -> Bool {
    guard finding.severity == .error, Rule.named(finding.rule) == nil else { return false }
    return keptOut.contains(SourcePath(finding.file))
  }
}

extension [Finding] {
  /// Each once, where they are sorted.
  var withoutRepeats: [Finding] {
    var kept: [Finding] = []
    kept.reserveCapacity(count)
    for finding in self {
      // Others may stand between two that are the same, but none of another place or message.
      let isKept = kept.reversed().prefix { !($0 < finding) }.contains(finding)
      if !isKept { kept.append(finding) }
    }
    return kept
  }
}

extension Finding {
  init(_ remark: Remark, of rule: Rule, in manuscript: Manuscript) {
    let range = remark.range.trimmed(in: manuscript.source)
    self.init(
      rule: rule.id,
      severity: remark.severity ?? rule.severity,
      file: manuscript.path,
      range: range,
      text: range == .wholeFile ? "" : manuscript.source[range],
      message: remark.message,
      remedy: remark.remedy,
      replacement: remark.replacement
    )
  }
}

extension SiteSettings {
  /// The finding at the level that the site gives its rule; nil when the rule is off. What guards
  /// people's private details keeps its own.
  func levelled(_ finding: Finding) -> Finding? {
    guard let severity = level(of: finding) else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// What is wrong with the levels themselves.
  var levelFindings: [Finding] {
    rules.sorted { $0.key < $1.key }.compactMap { rule, setting in
      if Self.isFixed(rule) {
        return Self.finding(
          setting.range,
          rule,
          "the level of “\(rule)” cannot be changed",
          "take the line out: it guards people's private details"
        )
      }
      guard !Handbook.knows(rule) else { return nil }
      let near = Handbook.suggestion(for: rule)
      return Self.finding(
        setting.range,
        rule,
        "there is no rule “\(rule)”",
        near.remedy(or: "take the line out")
      )
    }
  }

  private static func finding(
    _ range: SourceRange,
    _ text: String,
    _ message: String,
    _ remedy: String
  ) -> Finding {
    Finding(
      rule: "site-settings",
      severity: .warning,
      file: "Site/site.yml",
      range: range,
      text: text,
      message: message,
      remedy: remedy
    )
  }
}
