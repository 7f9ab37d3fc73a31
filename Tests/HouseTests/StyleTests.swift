import Testing

/// What stands nowhere in `Sources`.
struct StyleTests {
  struct Ban: Sendable, CustomStringConvertible {
    var description: String
    var pattern: @Sendable () -> Regex<Substring>
  }

  static let bans = [
    Ban(description: "public declarations") { /(?:^|[^.`\w])(?:public|open)(?:\(set\))?\s+[a-z@]/ },
    Ban(description: "classes") { /(?:^|[^.`\w])class\s+(?:func\s|var\s|[A-Z])/ },
    Ban(description: "actors") { /(?:^|[^.`\w])actor\s+[A-Z]/ },
    Ban(description: "@unchecked") { /@unchecked/ },
    Ban(description: "nonisolated(unsafe)") { /nonisolated\(unsafe\)/ },
    Ban(description: "try!") { /\btry!/ },
    Ban(description: "as!") { /\bas!/ },
    Ban(description: "traps") { /\b(?:fatalError|preconditionFailure|assertionFailure)\(/ },
    Ban(description: "visitor protocols") { /\bprotocol\s+\w*Visitor\b/ },
  ]

  @Test(arguments: bans)
  func nowhereAreThere(_ ban: Ban) {
    let pattern = ban.pattern()
    let places = House.files.flatMap { $0.places(of: pattern) }
    #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
  }

  @Test func nothingIsLeftToDoOrToSectionOff() {
    let pattern = /\b(?:TODO|FIXME|HACK)\b|\/\/ MARK:/
    let places = House.files.flatMap { $0.placesAnywhere(of: pattern) }
    #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
  }

  /// In these rooms a switch lists every case, so that a new one is seen everywhere.
  @Test func noSwitchHasADefault() {
    let rooms: Set = ["Cataloguing", "Checking", "Publishing"]
    let places = House.files(of: rooms).flatMap { $0.places(of: /^\s*default\s*:/) }
    #expect(places.isEmpty, "\(places.joined(separator: "\n"))")
  }

  @Test func noNameSaysNothing() {
    let empty = /(?:Util|Utils|Utility|Utilities|Helper|Helpers|Manager|Context)(?:\+\w+)?\.swift$/
    #expect(House.files.map(\.path).filter { $0.firstMatch(of: empty) != nil } == [])
    let types =
      /\b(?:struct|enum|protocol|typealias)\s+\w*(?:Util|Utils|Utility|Helper|Helpers|Manager|Context)\b/
    #expect(House.files.flatMap { $0.places(of: types) } == [])
  }

  /// Longer ones usually hold two things.
  @Test func noFileIsLongerThan250Lines() {
    let long = House.files.filter { $0.lineCount > 250 }.map { "\($0.path): \($0.lineCount)" }
    #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
  }

  @Test func wordsInCommentsAndLiteralsAreNoCode() {
    let text = ##"""
      let a = "public \(kept1 + "class \(kept2)") try!" // as!
      let d = """
        fatalError( \(kept3)
        """ /* TODO
        more */
      let f = #"as! \#(kept4) \(lost)"#
      """##
    let code = SourceText(path: "Room/File.swift", text: text).code
    for word in ["public", "class", "try!", "as!", "fatalError", "TODO", "lost"] {
      #expect(!code.contains(word), "\(word) in \(code)")
    }
    for word in ["kept1", "kept2", "kept3", "kept4"] { #expect(code.contains(word), "\(code)") }
    #expect(code.count { $0 == "\n" } == text.count { $0 == "\n" })
  }
}
