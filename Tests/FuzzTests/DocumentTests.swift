import Fuzzing
import Testing

/// Whole documents: long ones as people write them, and the same ones on several threads.
struct DocumentTests {
  @Test(arguments: 0..<6)
  func ordinaryLongDocumentsArePublished(_ seed: Int) {
    let page = FinishedProse(markdown: OrdinaryDocument(seed: seed).markdown)
    #expect(page.refusal == nil)
    #expect(page.complaint == nil)
    #expect(page.html.map { $0.count > 15_000 } == true)
  }

  @Test(arguments: 0..<8)
  func documentsMadeToBeSlowAreRefusedOrKeepTheBudget(_ seed: Int) {
    let page = FinishedProse(
      markdown: String(decoding: DocumentRecipe(seed: seed).document, as: UTF8.self)
    )
    #expect(page.complaint == nil, "\(DocumentRecipe(seed: seed))")
    #expect(page.html.map { $0.count <= 1 << 20 } ?? (page.refusal != nil))
  }

  @Test func twoThreadsWriteWhatOneDoes() async {
    let alone = (0..<200).map { RenderedDocument(seed: $0) }
    await withTaskGroup(of: [Int].self) { group in
      for order in [Array(0..<200), Array((0..<200).reversed())] {
        group.addTask { order.filter { RenderedDocument(seed: $0) != alone[$0] } }
      }
      for await differing in group { #expect(differing == []) }
    }
    #expect(alone.contains { $0.html != alone[0].html })
  }
}
