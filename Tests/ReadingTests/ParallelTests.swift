import Testing

@testable import Reading

/// libcmark-gfm keeps some tables for the whole process. With the extensions that we use, none is
/// written while parsing; this holds only as long as it is tested.
struct ParallelTests {
  private static func text(_ number: Int) -> String {
    """
    ---
    name: x
    ---
    ## Times \(number)

    - [x] ~~Tea~~ at https://example.org and hello@example.org
    - [ ] *cake* **and** `more`

    | a | b |
    |---|:-:|
    | \(number) | ~c~ |

    """ + PlaceTests.randomMarkdown(seed: number)
  }

  @Test func manyTasksReadAsOneDoes() async {
    let alone = (0..<1_000).map { Manuscript(Self.text($0)).prose }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<1_000).allSatisfy { Manuscript(Self.text($0)).prose == alone[$0] }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
