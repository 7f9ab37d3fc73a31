import Testing

@testable import Cataloguing

struct ArrangeTests {
  @Test(arguments: [
    [], [0], [1, 0], [2, 0, 1], [3, 2, 1, 0], [1, 2, 3, 4, 0], [4, 0, 3, 1, 2, 5],
  ])
  func elementsComeInTheOrderOfTheirNumbers(_ order: [Int]) {
    let words = ["a", "b", "c", "d", "e", "f"].prefix(order.count)
    var arranged = Array(words)
    arranged.arrange(by: order)
    #expect(arranged == order.map { words[$0] })
  }
}
