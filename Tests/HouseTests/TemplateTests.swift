import Papers
import Reading
import Testing

@testable import Publishing
@testable import Templating

/// The folder `Templates`, what is carried of it, and the names that it may use.
struct TemplateTests {
  @Test func everyTemplateIsCarriedByteForByte() {
    let files = BuiltInTemplates.files + BuiltInPapers.files
    let carried = files.map(\.path)
    let standing = House.paths(below: "Templates").map { "Templates/" + $0 }
    #expect(carried.sorted() == standing)
    for file in files {
      let isSame = file.bytes == House.bytes(file.path)
      #expect(isSame, "\(file.path)")
    }
  }

  @Test func carriedTemplatesHaveNothingWrong() {
    var findings: [Finding] = []
    #expect(PageTemplates(overriddenBy: [], findings: &findings) != nil)
    #expect(findings.isEmpty, "\(findings)")
  }

  static let vocabularies: [Glossary] = [
    Layout.vocabulary.glossary, HomePage.vocabulary.glossary, GroupPage.vocabulary.glossary,
    AreaPage.vocabulary.glossary, FacetPage.vocabulary.glossary, NeedPage.vocabulary.glossary,
    NeedsPage.vocabulary.glossary, AToZPage.vocabulary.glossary, SearchPage.vocabulary.glossary,
    LeafletsPage.vocabulary.glossary,
    LeafletPage.vocabulary.glossary, TextPage.vocabulary.glossary,
    CaseStudiesPage.vocabulary.glossary, CaseStudyPage.vocabulary.glossary,
    WhoToReferPage.vocabulary.glossary, GapsPage.vocabulary.glossary,
    NotFoundPage.vocabulary.glossary, RedirectPage.vocabulary.glossary,
  ]

  /// Those and all within them, each once; two of one subject are both here if they differ.
  static let everyGlossary: [Glossary] = {
    var glossaries: [Glossary] = []
    var seen: Set<[String]> = []
    var waiting = vocabularies
    while let glossary = waiting.popLast() {
      let names = glossary.words.map { "\($0.name): \($0.meaning)" }
      guard seen.insert([glossary.subject] + names).inserted else { continue }
      glossaries.append(glossary)
      waiting += glossary.words.compactMap(\.child)
    }
    return glossaries
  }()

  @Test func noVocabularyHasANameTwice() {
    for glossary in Self.everyGlossary {
      let names = glossary.words.map(\.name)
      let twice = Set(names.filter { name in names.count { $0 == name } > 1 })
      #expect(twice.isEmpty, "\(glossary.subject)")
    }
  }

  /// `explain names` prints each subject once, so two vocabularies of one subject would hide one.
  @Test func oneSubjectHasOneVocabulary() {
    let bySubject = Dictionary(grouping: Self.everyGlossary, by: \.subject)
    let shared = bySubject.filter { $0.value.count > 1 }
    #expect(shared.keys.sorted() == [])
  }

  @Test func everyNameIsExplained() {
    for glossary in Self.everyGlossary {
      let silent = glossary.words.filter { $0.meaning.count < 3 }.map(\.name)
      #expect(silent.isEmpty, "\(glossary.subject)")
    }
  }

  @Test func everyNameIsUsed() {
    let templates = BuiltInTemplates.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let used = Set(
      templates.flatMap { $0.matches(of: /\{\{\{?[#^\/&]?\s*([\w.\-]+)\s*\}/) }
        .flatMap { $0.1.split(separator: ".").map(String.init) }
    )
    let names = Set(Self.everyGlossary.flatMap { $0.words.map(\.name) })
    let flags = names.filter { $0.hasPrefix("has-") && names.contains(String($0.dropFirst(4))) }
    #expect(names.subtracting(used).subtracting(flags) == [])
  }
}

extension Word {
  fileprivate var child: Glossary? {
    switch kind {
    case .text, .html, .flag: nil
    case .one(let glossary), .list(let glossary): glossary()
    }
  }
}
