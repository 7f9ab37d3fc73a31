import Reading
import Testing

@testable import Publishing

struct ProseTests {
  @Test(arguments: ProseCase.all)
  func givesTheHTMLOfItsCase(_ example: ProseCase) {
    let ours = ProseExample(example.markdown)
    let findings = ours.findings.map { "\($0.rule): \($0.text): \($0.message)" }
    #expect(ours.html == example.html)
    #expect(findings == example.findings)
  }
}
