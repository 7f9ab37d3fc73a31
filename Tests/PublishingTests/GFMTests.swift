import Reading
import Testing

@testable import Publishing

@Suite(.enabled(if: !GFMExample.all.isEmpty, "the specification is not here"))
struct GFMTests {
  @Test func theSpecificationHas673Examples() {
    #expect(GFMExample.all.count == 673)
    #expect(GFMDifference.listed.keys.allSatisfy { (1...673).contains($0) })
  }

  /// Each example gives the specification's structure, or stands on the list of differences; one on
  /// the list must differ, and for the reason that is given there.
  @Test(arguments: GFMExample.all)
  func givesTheStructureOfTheSpecification(_ example: GFMExample) {
    let ours = ProseExample(example.markdown, headingBase: 1)
    let isSame = MarkupTree.reading(ours.html) == MarkupTree.reading(example.markup)
    let difference = GFMDifference.listed[example.number]
    #expect(isSame == (difference == nil), "\(ours.html)\n---\n\(example.markup)\n\(ours.findings)")
    switch difference?.reason {
    case nil: break
    case .rawHTML: #expect(ours.findings.contains { $0.rule == "raw-html" })
    case .linkPolicy: #expect(ours.findings.contains { $0.rule == "link-refused" })
    case .extensionOff:
      #expect(["autolink", "strikethrough", "tagfilter"].contains(example.kind))
    }
  }

  @Test(arguments: GFMExample.all)
  func passesTheGate(_ example: GFMExample) {
    let html = ProseExample(example.markdown).html
    let faults = Gate.faults(in: Array(html.utf8))
    #expect(faults.isEmpty, "\(faults)\n\(html)")
  }
}
