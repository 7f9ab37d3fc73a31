internal import Reading
package import Cataloguing
internal import Templating

/// The last proof before an edition is published: its finished bytes are searched for every value
/// that may not stand in it, as written, as markup, as JSON and as calendar text.
package struct PrivacySearch: Sendable {
  private let values: [PrivateValues.Value]
  private let owners: [Int]
  private let search: PhraseSearch

  /// A value that also stands where anyone may read it is not looked for: finding it proves nothing.
  package init(_ catalogue: Catalogue, for audience: Audience) {
    let all = PrivateValues(of: catalogue, for: audience).values
    let open = Self.publicValues(all, catalogue.publicTexts(for: audience))
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
    _ texts: [[UInt8]]
  ) -> Set<Int> {
    let search = PhraseSearch(values.map { Array($0.text.utf8) })
    var found: Set<Int> = []
    for text in texts + BuiltInTemplates.files.map(\.bytes) {
      search.find(in: text) { index in
        found.insert(index)
        return true
      }
    }
    return found
  }

  private static func forms(of text: String) -> Set<[UInt8]> {
    [
      Array(text.utf8), HTML(escaping: text).bytes, Array(XML.escaped(text).utf8),
      Array(JSONText.text(text).written.dropFirst().dropLast().utf8),
      Array(CalendarFile.escaped(text).utf8), Array(Percent.encoded(text).utf8),
    ]
  }

  /// The first private value that stands in a finished file.
  package func leak(in bytes: [UInt8]) -> PrivateValues.Value? {
    var found: PrivateValues.Value?
    search.find(in: bytes) { index in
      found = values[owners[index]]
      return false
    }
    return found
  }
}
