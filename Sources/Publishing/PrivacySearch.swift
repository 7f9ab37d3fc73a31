internal import Reading
package import Cataloguing
internal import Templating

/// The last proof before an edition is published: its finished bytes are searched for every value
/// that may not stand in it, as written, as markup, as JSON and as calendar text.
package struct PrivacySearch: Sendable {
  private let values: [PrivateValues.Value]
  private let owners: [Int]
  private let search: PhraseSearch

  /// What is looked for, and whose it is.
  package var phrases: [String] { values.map { "\($0.path) \($0.field) \($0.text)" } }

  /// A value that also stands where anyone may read it is not looked for: finding it proves nothing.
  package init(_ catalogue: Catalogue, for audience: Audience) {
    let all = PrivateValues(of: catalogue, for: audience).values
    let open = Self.publicValues(all) { catalogue.showPublicTexts(for: audience, to: $0) }
    values = all.enumerated().filter { !open.contains($0.offset) }.map(\.element)
    var phrases: [[UInt8]] = []
    var owners: [Int] = []
    for (index, value) in values.enumerated() {
      for form in Self.forms(of: value.text) {
        phrases.append(form)
        owners.append(index)
      }
    }
    self.owners = owners
    search = PhraseSearch(phrases)
  }

  private static func publicValues(
    _ values: [PrivateValues.Value],
    showTexts: (_ look: ([UInt8]) -> Void) -> Void
  ) -> Set<Int> {
    guard !values.isEmpty else { return [] }
    let spelt = values.enumerated().flatMap { index, value in
      spellings(of: value.text).map { (index, Array($0.utf8)) }
    }
    let search = PhraseSearch(spelt.map(\.1))
    let digits = PhraseSearch(values.map { Array((number(of: $0.text) ?? "").utf8) })
    var found: Set<Int> = []
    func look(_ text: [UInt8]) {
      search.find(in: text) { index in
        found.insert(spelt[index].0)
        return true
      }
      digits.find(in: text.filter { 0x30...0x39 ~= $0 }) { index in
        found.insert(index)
        return true
      }
    }
    showTexts(look)
    for file in BuiltInTemplates.files { look(file.bytes) }
    return found
  }

  /// The digits that every spelling of a phone number shares; nil for what is none.
  private static func number(of text: String) -> String? {
    text.contains(where: \.isLetter) ? nil : PhoneNumber.bare(text)
  }

  private static func forms(of text: String) -> Set<[UInt8]> {
    Set(spellings(of: text).flatMap(written))
  }

  /// With or without a capital, a number with or without its spaces.
  private static func spellings(of text: String) -> Set<String> {
    var spellings: Set = [text]
    spellings.insert(text.prefix(1).uppercased() + text.dropFirst())
    spellings.insert(text.prefix(1).lowercased() + text.dropFirst())
    if let number = number(of: text) { spellings.insert(number) }
    return spellings
  }

  private static func written(_ text: String) -> [[UInt8]] {
    [
      Array(text.utf8), HTML(escaping: text).bytes, Array(XML.escaped(text).utf8),
      Array(JSONText.text(text).written.dropFirst().dropLast().utf8),
      Array(CalendarFile.escaped(text).utf8), Array(Percent.encoded(text).utf8),
    ]
  }

  /// The private values that stand in a finished file, each once.
  package func leaks(in bytes: [UInt8]) -> [PrivateValues.Value] {
    guard !search.isEmpty else { return [] }
    var found: Set<Int> = []
    search.find(in: CalendarFile.unfolded(bytes)) { index in
      found.insert(owners[index])
      return true
    }
    return found.sorted().map { values[$0] }
  }
}
