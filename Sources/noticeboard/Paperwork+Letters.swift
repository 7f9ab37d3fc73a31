internal import Papers
internal import Reading

extension Finding {
  /// Of letters that are printed as □, and of signs that are left out.
  static func findings(of strange: StrangeLetters) -> [Finding] {
    var findings: [Finding] = []
    if !strange.letters.isEmpty {
      let packages = TypefaceShelf.packages(for: strange.letters)
      findings.append(
        Finding(
          rule: "paper-letters",
          severity: .warning,
          file: strange.file,
          message: "papers print □ for \(Self.some(strange.letters)), which no typeface here has",
          remedy: packages.isEmpty
            ? "write them in other letters too: no typeface that we know of has them"
            : "install one that has them: apt-get install \(packages.joined(separator: " "))"
        )
      )
    }
    if !strange.signs.isEmpty {
      findings.append(
        Finding(
          rule: "paper-letters",
          severity: .advice,
          file: strange.file,
          message: "papers leave out \(Self.some(strange.signs)), which no typeface here has",
          remedy: "say in words what it tells, or take it out"
        )
      )
    }
    return findings
  }

  private static func some(_ letters: [Unicode.Scalar]) -> String {
    let shown = letters.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    let rest = letters.count - 6
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }
}
