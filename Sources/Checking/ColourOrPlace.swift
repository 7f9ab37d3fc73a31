/// Words that point at part of a page by its colour or its place alone.
enum ColourOrPlace {
  static let firstWords =
    colourNames + ["left", "right", "colour", "colours", "coloured", "shaded", "highlighted"]
  private static let colourNames = [
    "red", "green", "blue", "yellow", "orange", "purple", "pink", "amber", "grey", "turquoise",
  ]
  private static let colours = WordSet(colourNames)
  private static let known = WordSet(firstWords)

  /// What has a colour nowhere but on a page.
  private static let colouredThings = WordSet(colouredNames)
  private static let colouredNames = [
    "box", "boxes", "panel", "panels", "text", "button", "buttons", "line", "lines", "icon",
    "icons", "section", "sections", "row", "rows", "column", "columns", "cell", "cells", "star",
    "stars", "dot", "dots", "circle", "circles", "square", "squares", "arrow", "arrows", "pages",
    "page", "link", "links", "words", "banner", "heading", "headings", "triangle", "numbers",
    "number", "dates", "times", "tab", "tabs", "area", "areas", "part", "writing", "print", "slots",
    "bars", "route", "entries", "sessions",
  ]
  /// These, and what else stands on pages and, in print, can have a colour.
  private static let things = WordSet(
    colouredNames + [
      "word", "date", "time", "item", "items", "names", "days", "session", "classes", "stops",
      "walks", "routes", "parts", "table", "menu", "list", "map", "form", "sidebar", "picture",
      "chart", "events", "details", "timetable", "figures",
    ]
  )
  private static let marking: WordSet = [
    "shown", "marked", "written", "printed", "highlighted", "listed", "picked", "coloured",
    "shaded",
    "outlined", "circled", "underlined",
  ]

  static func all(in sentence: SentenceWords) -> [Range<Int>] {
    guard !sentence.isNamed else { return [] }
    let isPutting = sentence.putsThings
    var found: [Range<Int>] = []
    var last = sentence.words.lowerBound
    for index in sentence.words where index >= last && known.contains(sentence.passage.words[index])
    {
      guard let (first, end) = phrase(at: index, in: sentence), first >= last,
        !(isPutting && first == index && colours.contains(sentence.passage.words[index]))
      else { continue }
      found.append(sentence.range(first, end))
      last = end + 1
    }
    return found
  }

  private static func phrase(at index: Int, in sentence: SentenceWords) -> (Int, Int)? {
    let word = sentence.lower(index)
    switch word {
    case "left", "right": return place(index, in: sentence)
    case "colour":
      return ["coded", "coding"].contains(sentence.lower(index + 1)) ? (index, index + 1) : nil
    case "colours", "coloured", "shaded", "highlighted":
      return shade(index, in: sentence)
    case _: return colour(index, in: sentence)
    }
  }

  /// “the shaded rows”, “the coloured boxes”
  private static func shade(_ index: Int, in sentence: SentenceWords) -> (Int, Int)? {
    guard let next = sentence.word(index + 1), colouredThings.contains(next), sentence.joins(index),
      ["the", "in", "all"].contains(sentence.lower(index - 1))
    else { return nil }
    return (index, index + 1)
  }

  private static func colour(_ index: Int, in sentence: SentenceWords) -> (Int, Int)? {
    if let next = sentence.word(index + 1), sentence.joins(index), !next.isCapitalised {
      if colouredThings.contains(next) {
        return (index, index + 1)
      }
      if next.lower == "means" || next.lower == "for" && index == sentence.words.lowerBound {
        return (index, index + 1)
      }
    }
    guard sentence.lower(index - 1) == "in", let thing = sentence.word(index - 2) else {
      return nil
    }
    if marking.contains(thing) { return (index - 2, index) }
    guard things.contains(thing), sentence.joins(index - 2) else {
      return sentence.lower(index - 2) == "out" && sentence.lower(index - 3) == "picked"
        ? (index - 3, index) : nil
    }
    return (index - 2, index)
  }

  /// “on the right of this page”, “the box on the left”, “the right-hand column”
  private static func place(_ index: Int, in sentence: SentenceWords) -> (Int, Int)? {
    var last = index
    if sentence.lower(index + 1) == "hand" { last += 1 }
    if last > index, let next = sentence.word(last + 1),
      things.contains(next) || next.lower == "side" && !isPlace(last + 1, sentence)
    {
      if next.lower != "side" { return (index, last + 1) }
      last += 1
    }
    if ["top", "bottom"].contains(sentence.lower(index - 1)),
      sentence.lower(last + 1) != "of" || pageNamed(last + 2, sentence) != nil
    {
      return (index - 1, last)
    }
    guard sentence.lower(index - 1) == "the",
      ["on", "to", "at"].contains(sentence.lower(index - 2))
    else { return nil }
    if ["of", "side"].contains(sentence.lower(last + 1)) {
      let of = sentence.lower(last + 1) == "of" ? last + 1 : last + 2
      guard sentence.lower(of) == "of", let end = pageNamed(of + 1, sentence) else { return nil }
      return (index - 2, end)
    }
    if isPlace(last, sentence) { return nil }
    if let thing = sentence.word(index - 3), things.contains(thing) { return (index - 3, last) }
    return last > index && sentence.points(near: index) ? (index - 2, last) : nil
  }

  /// “of the hall”, “as you come in”: a place one walks to.
  private static func isPlace(_ last: Int, _ sentence: SentenceWords) -> Bool {
    switch sentence.lower(last + 1) {
    case "of": pageNamed(last + 2, sentence) == nil
    case "as", "when", "after", "before", "past", "by", "if", "once", "just": true
    case _: false
    }
  }

  private static func pageNamed(_ index: Int, _ sentence: SentenceWords) -> Int? {
    guard ["the", "this", "your"].contains(sentence.lower(index)),
      ["page", "leaflet", "screen", "poster", "website", "map", "list", "table", "form"]
        .contains(sentence.lower(index + 1))
    else { return nil }
    return index + 1
  }
}

extension SentenceWords {
  /// The thing has a name as well: “the green box called Costs”.
  fileprivate var isNamed: Bool {
    guard contains(["called", "named", "labelled", "headed", "titled", "says", "saying", "marked"])
    else { return false }
    return !words.contains {
      reads(["marked", "in"], at: $0) || reads(["marked", "with"], at: $0)
    }
  }

  /// “Put it in the red box”
  fileprivate var putsThings: Bool {
    contains(["put", "post", "drop", "pop", "leave", "place", "wear", "wait", "stand", "queue"])
  }

  /// It speaks of words and not of a building.
  fileprivate func points(near index: Int) -> Bool {
    ((index - 12)..<(index + 12)).contains { word($0).map(Self.written.contains) ?? false }
  }

  private static let written: WordSet = [
    "see", "times", "prices", "price", "listed", "shown", "details", "dates", "cost", "costs",
    "information", "read", "numbers", "click", "press", "menu",
  ]
}
