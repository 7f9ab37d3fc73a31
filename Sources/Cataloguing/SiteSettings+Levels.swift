package import Reading

extension SiteSettings {
  /// How much a finding matters on this site: what `rules:` says of its rule, else its own level.
  /// Nil is for a rule that the site has switched off.
  package func level(of finding: Finding) -> Severity? {
    guard let setting = rules[finding.rule], !Self.isFixed(finding.rule) else {
      return finding.severity
    }
    return setting.severity
  }

  /// Rules that guard people's private details hold as they are.
  package static func isFixed(_ rule: String) -> Bool {
    rule.hasPrefix("pii-") || rule == "case-study-consent"
  }
}
