import Reading
import Testing

@testable import Publishing

struct ProseTests {
  @Test(arguments: ProseCase.all)
  func givesTheHTMLOfItsCase(_ example: ProseCase) {
    let ours = ProseExample(example.markdown)
    let findings = ours.findings.map { finding in
      "\(finding.rule): \(finding.text.replacing("\n", with: "⏎")): \(finding.message)"
    }
    #expect(ours.html == example.html)
    #expect(findings == example.findings)
  }
}
