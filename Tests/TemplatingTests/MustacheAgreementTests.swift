import Testing

/// Each construct is filled from the same data by swift-mustache, whose answer is the right one.
struct MustacheAgreementTests {
  @Test(arguments: [
    "{{name}}",
    "<h1>{{ name }}</h1>\n<p>{{summary}}</p>",
    "{{{body}}}{{&body}}{{& body }}",
    "a {brace} and {{name}} and }} and }",
    "{{name}}}",
    "no tags at all\n",
    "",
    "é {{name}} “ü”",
  ])
  func writesValues(_ source: String) throws {
    try expectAgreement(source)
  }

  @Test(arguments: [
    "{{#paused}}paused{{/paused}}{{^paused}}open{{/paused}}",
    "{{#summary}}yes {{summary}}{{/summary}}{{^summary}}none{{/summary}}",
    "{{#body}}<div>{{{body}}}</div>{{/body}}{{^body}}none{{/body}}",
    "{{#contact}}{{name}} {{phone}}{{/contact}}{{^contact}}nobody{{/contact}}",
    "{{#sessions}}[{{day}} {{place}}]{{/sessions}}{{^sessions}}never{{/sessions}}",
    "{{#sessions}}{{#helpers}}{{name}} {{day}} {{summary}};{{/helpers}}{{/sessions}}",
    "{{#sessions}}{{name}}{{^helpers}} alone{{/helpers}}{{/sessions}}",
    "{{#tags}}({{text}}){{/tags}}",
    "{{#contact}}{{#sessions}}{{day}}{{#contact}}{{name}}{{/contact}}{{/sessions}}{{/contact}}",
    "{{#paused}}{{#paused}}twice{{/paused}}{{/paused}}",
    "{{#sessions}}{{#sessions}}{{day}}{{/sessions}}|{{/sessions}}",
    "{{# paused }}spaces{{/ paused }}",
    "{{#sessions}}{{/sessions}}{{^sessions}}{{/sessions}}",
  ])
  func opensSections(_ source: String) throws {
    try expectAgreement(source)
  }

  @Test(arguments: [
    "{{contact.name}} {{contact.phone}}",
    "{{#contact.phone}}ring {{contact.phone}}{{/contact.phone}}",
    "{{^contact.phone}}no number{{/contact.phone}}",
    "{{#sessions}}{{lead.name}} {{lead.phone}};{{/sessions}}",
    "{{#sessions}}{{#lead.phone}}{{name}}{{/lead.phone}}{{^lead.phone}}none{{/lead.phone}}{{/sessions}}",
    "{{#contact}}{{contact.name}}{{/contact}}",
    "{{#contact.clubs}}never{{/contact.clubs}}{{^contact.clubs}}no clubs{{/contact.clubs}}",
  ])
  func followsDottedNames(_ source: String) throws {
    try expectAgreement(source)
  }

  @Test(arguments: [
    "a{{! not {{ read } }}b",
    "a\n{{! alone }}\nb",
    "a\n  {{! over\n two lines }}\nb\n",
    "a {{! beside }}\nb",
    "{{!}}a",
    "{{! first }}\n{{! second }}\nb",
  ])
  func leavesOutComments(_ source: String) throws {
    try expectAgreement(source)
  }

  @Test(arguments: [
    "<ul>\n{{#sessions}}\n  <li>{{day}}</li>\n{{/sessions}}\n</ul>\n",
    "<ul>\n  {{#sessions}}\n  <li>{{day}}</li>\n  {{/sessions}}\n</ul>\n",
    "<ul>\r\n{{#sessions}}\r\n<li>{{day}}</li>\r\n{{/sessions}}\r\n</ul>\r\n",
    "{{#paused}}\nfirst\n{{/paused}}\nlast",
    "a\n{{#paused}}\nlast\n{{/paused}}",
    "a\n {{#paused}}one{{/paused}}\n {{#paused}}two{{/paused}}\n",
    " | {{#paused}} {{! inside }}\n {{/paused}} | \n",
    "a\n\n{{#paused}}\n\nb\n\n{{/paused}}\n\nc",
    "  {{name}}\n\t{{{body}}}\n",
    "{{#paused}} \t\na\n{{/paused}}\t\nb",
    "{{^paused}}\na\n{{/paused}}\nb\n",
    "{{#paused}}\n{{#sessions}}\n{{day}}\n{{/sessions}}\n{{/paused}}\n",
    "{{#paused}}{{/paused}}\nb\n{{#paused}} {{/paused}} \n",
  ])
  func takesAwayStandaloneLines(_ source: String) throws {
    try expectAgreement(source)
  }

  @Test(arguments: [
    "[{{>row}}]",
    "[{{> row }}]\n",
    "{{>row}}\nafter",
    "before\n{{>row}}",
    "before\n  {{>row}}\nafter\n",
    "{{#sessions}}\n{{>row}}\n{{/sessions}}\n",
    "{{#sessions}}{{>row}}{{/sessions}}",
    "<ul>\n  {{>lines}}\n</ul>\n",
    "<ul>\n\t{{>nested}}\n</ul>\n",
    "<ul>\r\n {{>lines}}\r\n</ul>\r\n",
    "a {{>lines}} b\n",
  ])
  func putsInOtherTemplates(_ source: String) throws {
    let partials = [
      "row": "<b>{{name}}</b>",
      "lines": "<li>{{name}}</li>\n\n<li>{{summary}}</li>\n",
      "nested": "<div>\n  {{>lines}}\n</div>\n",
    ]
    try expectAgreement(source, partials: partials)
  }

  private func expectAgreement(_ source: String, partials: [String: String] = [:]) throws {
    for club in [Club.full, .bare] {
      let filling = Filling(source, partials: partials, with: club)
      #expect(filling.findings.isEmpty, "\(filling.findings)")
      let expected = try libraryFilling(source, partials: partials, with: club)
      #expect(filling.text == expected, "\(source)")
    }
  }
}
