internal import Foundation
internal import Fuzzing

/// Measures what the tests may not: how long texts take, and thousands of them on two threads.
@main
struct Search {
  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    let numbers = words.dropFirst().compactMap { Int($0) }
    switch words.first {
    case "documents":
      let slow = SlowDocuments(count: numbers.first ?? 20_000, from: numbers.dropFirst().first ?? 1)
      exit(slow.isClean ? 0 : 1)
    case "ordinary":
      exit(TimedFile.areOrdinaryAccepted(count: numbers.first ?? 100) ? 0 : 1)
    case "threads":
      exit(await Threads.agree(count: numbers.first ?? 12_000) ? 0 : 1)
    case "times":
      exit(TimedFile.all(of: Array(words.dropFirst())) ? 0 : 1)
    case "damage":
      let names = words.dropFirst().filter { Int($0) == nil }
      exit(Damage.isHarmless(to: names, count: numbers.first ?? 10_000) ? 0 : 1)
    case _:
      print("search documents|ordinary|threads|damage [COUNT] · times FILE…")
      exit(64)
    }
  }
}
