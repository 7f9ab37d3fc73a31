import Cataloguing
import Reading

extension Rule {
  package static let urgentHelpMissing = Rule(
    id: "urgent-help-missing",
    says: "A page that speaks of crisis says where to get help now",
    because: "Someone who reads about suicide or abuse may need help at once. (Samaritans media "
      + "guidelines; NHS 111)",
    severity: .error,
    audience: .public,
    flags: [
      "Some of us have felt ⟦suicidal⟧.",
      "If your ⟦partner hurts⟧ you, come and talk.",
      "She was ⟦self-harming⟧ then. Our ⟦crisis point⟧ group meets on Mondays.",
      "Talk about ⟦domestic abuse⟧ with us. “I ⟦wanted to die⟧,” says Jo.",
    ],
    allows: [
      "Some of us have felt suicidal. Call Samaritans on 116 123 at any time, or 999 in an emergency.",
      "The dry stone wall needs a rescue plan and a first aid box.",
      "If your partner hurts you, ring 0808 2000 247.",
      "Help in the cost-of-living crisis. Oilseed rape grows by the path.",
      "---\ntype: leaflet\ntitle: A\nhelp_now: Ring 111\n---\nDomestic abuse hurts.",
    ]
  ) { subject in
    let found = subject.terms.filter { $0.term.table == .urgentHelpMissing }
    guard !found.isEmpty, !subject.saysWhereHelpIs else { return [] }
    return found.map { found in
      Remark(
        subject.range(found.range, of: subject.passages[found.passage]),
        "this page speaks of \(found.term.plain), and not of where to get help now",
        remedy: "add where to get help now: 999, NHS 111 or Samaritans on 116 123"
      )
    }
  }
}

extension Subject {
  /// A number to ring at once, or the name of a line that everyone can find.
  fileprivate var saysWhereHelpIs: Bool {
    if frontMatter["help_now"] != nil { return true }
    return passages.contains { passage in
      passage.tokens.indices.contains { index in
        let token = passage.tokens[index]
        if lines.contains(token.key) { return true }
        guard token.key == key116, index + 1 < passage.tokens.count else { return false }
        return passage.tokens[index + 1].key == key123
      }
    }
  }
}

private let lines = Token.keys("999 111 112 0808 0800 85258 116123 samaritans childline")
private let key116 = Token.key("116")
private let key123 = Token.key("123")
