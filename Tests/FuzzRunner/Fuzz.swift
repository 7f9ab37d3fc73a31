internal import CFuzzer
internal import Foundation
internal import Fuzzing

private let target = FuzzTarget.named(ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

/// Hands libFuzzer's inputs to the target that `FUZZ_TARGET` names. A complaint ends the program,
/// so that libFuzzer keeps the input.
@main
struct Fuzz {
  static func main() {
    guard target != nil else {
      print("FUZZ_TARGET is one of: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      exit(64)
    }
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    let status = unsafe LLVMFuzzerRunDriver(&count, &words) { start, count in
      let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
      if let complaint = target?.complaint(input) {
        print("COMPLAINT: \(complaint)")
        fatalError(complaint)
      }
      return 0
    }
    exit(status)
  }
}
