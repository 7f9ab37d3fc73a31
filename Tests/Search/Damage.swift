internal import Fuzzing

/// Damaged seeds by the thousand, without libFuzzer: what is found first of each kind is printed.
enum Damage {
  static func isHarmless(to names: [String], count: Int) -> Bool {
    var isHarmless = true
    for target in FuzzTarget.all where names.isEmpty || names.contains(target.name) {
      var complaints: [String: [UInt8]] = [:]
      for input in Mutants(of: target, seed: count).prefix(count) {
        guard let complaint = target.complaint(input) else { continue }
        let kind = String(complaint.prefix(24))
        if input.count < complaints[kind]?.count ?? .max { complaints[kind] = input }
      }
      for (_, input) in complaints.sorted(by: { $0.key < $1.key }) {
        let text = String(decoding: input, as: UTF8.self).debugDescription
        print("\(target.name): \(target.complaint(input) ?? ""): \(text)")
      }
      isHarmless = isHarmless && complaints.isEmpty
      print("\(target.name): \(count) inputs, \(complaints.count) kinds of complaint")
    }
    return isHarmless
  }
}
