import Foundation
import Testing

@testable import Scheduling

/// Beside the repository, or beside the folder that holds its worktrees.
private let file: URL? = ["../../..", "../../../.."]
  .map {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "\($0)/shared/data/listings/time_phrases.json").standardizedFileURL
  }
  .first { FileManager.default.fileExists(atPath: $0.path) }

private struct RealPhrases: Decodable {
  struct Phrase: Decodable {
    var text: String
    var good: String
    var note: String?
  }

  var phrases: [Phrase]
  var ambiguous: [Phrase]

  init() throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: #require(file)))
  }
}

private let today = CalendarDay(iso: "2022-11-21")

@Test(.enabled(if: file != nil)) func readsRealPhrasesAsAPersonDid() throws {
  let real = try RealPhrases().phrases
  var wrong = 0
  var asked = 0
  for phrase in real {
    let schedule = Schedule(reading: phrase.text, today: today)
    if flat(schedule) == flat(phrase.good) { continue }
    if schedule.questions.isEmpty { wrong += 1 } else { asked += 1 }
  }
  #expect(Double(wrong + asked) <= 0.05 * Double(real.count))
  #expect(Double(wrong) <= 0.01 * Double(real.count))
}

@Test(.enabled(if: file != nil)) func asksAboutRealPhrasesThatNobodyCouldRead() throws {
  for phrase in try RealPhrases().ambiguous {
    let schedule = Schedule(reading: phrase.text, today: today)
    #expect(!schedule.sessions.isEmpty)
    if ["Which", "When", "What does", "How"].contains(where: { phrase.note?.hasPrefix($0) == true })
    {
      #expect(!schedule.questions.isEmpty, "\(phrase.text)")
    }
    if phrase.note?.hasPrefix("No easy way to encode") == true {
      #expect(schedule.questions.isEmpty, "\(phrase.text)")
    }
  }
}

/// Every day with its hours, as `MO[2] 10:00-12:00`.
private func flat(_ schedule: Schedule) -> Set<String> {
  var all: Set<String> = []
  for session in schedule.sessions {
    guard let opens = session.opens, let closes = session.closes else { continue }
    var nth = [""]
    switch session.frequency {
    case .once: continue
    case .weekly: break
    case .monthly(let which): if !which.isEmpty { nth = which.map(String.init) }
    }
    for day in session.days {
      for which in nth { all.insert("\(day.code)[\(which)] \(opens.iso)-\(closes.iso)") }
    }
  }
  return all
}

/// The same from OpenStreetMap’s `Mo-Fr 10:00-12:00; Sa[1,3] 09:00-10:00,11:00-12:00`.
private func flat(_ openingHours: String) -> Set<String> {
  var all: Set<String> = []
  for rule in openingHours.split(separator: ";") {
    let words = rule.split(separator: " ")
    guard words.count == 2 else { continue }
    let parts = words[0].split(separator: "[")
    let nth = parts.count > 1 ? parts[1].dropLast().split(separator: ",") : [""]
    let days = parts[0].split(separator: "-").compactMap { Weekday(code: String($0)) }
    guard let first = days.first, let last = days.last else { continue }
    for day in first.through(last) {
      for which in nth {
        for hours in words[1].split(separator: ",") { all.insert("\(day.code)[\(which)] \(hours)") }
      }
    }
  }
  return all
}
