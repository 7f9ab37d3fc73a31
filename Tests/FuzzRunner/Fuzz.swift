internal import CFuzzer
internal import Foundation
internal import Fuzzing

private let target = FuzzTarget.named(ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

/// Hands libFuzzer's inputs to the target that `FUZZ_TARGET` names. A complaint ends the program,
/// so that libFuzzer keeps the input. Without a target, writes the seeds, or tries files again:
/// `fuzz seeds FOLDER`, `fuzz replay TARGET FILE…`.
@main
struct Fuzz {
  static func main() throws {
    guard target != nil else {
      try runWithoutTarget(Array(CommandLine.arguments.dropFirst()))
      return
    }
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    let status = unsafe LLVMFuzzerRunDriver(&count, &words) { start, count in
      let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
      if let complaint = target?.complaint(input) { fatalError(complaint) }
      return 0
    }
    exit(status)
  }

  private static func runWithoutTarget(_ words: [String]) throws {
    switch words.first {
    case "seeds": try SeedFolder.write(to: words.dropFirst().first ?? "seeds")
    case "replay":
      try SeedFolder.replay(words.dropFirst().first ?? "", files: Array(words.dropFirst(2)))
    case _:
      print("FUZZ_TARGET is one of: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      exit(64)
    }
  }
}
