import Fuzzing
import Testing

/// Every place where bytes of strangers come in, with its seeds and with thousands of damaged ones.
struct FuzzTests {
  @Test(arguments: FuzzTarget.all)
  func holdsForItsSeeds(_ target: FuzzTarget) {
    for input in target.seeds { expectHolds(input, target) }
  }

  @Test(arguments: FuzzTarget.all)
  func holdsForDamagedSeeds(_ target: FuzzTarget) {
    for input in Mutants(of: target, seed: 2026).prefix(1_000) { expectHolds(input, target) }
  }

  private func expectHolds(_ input: [UInt8], _ target: FuzzTarget) {
    let complaint = target.complaint(input)
    #expect(complaint == nil, "\(String(decoding: input, as: UTF8.self).debugDescription)")
  }
}
