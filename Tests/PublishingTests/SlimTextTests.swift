import Testing

@testable import Publishing

/// Styles and scripts without what only their authors need.
struct SlimTextTests {
  private static func style(_ text: String) -> String {
    String(decoding: SlimText.style(Array(text.utf8)), as: UTF8.self)
  }

  private static func script(_ text: String) -> String {
    String(decoding: SlimText.script(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("/* a note\n on two lines */\np { color: red; }\n", "p{color:red}\n"),
    ("@media print {\n  p { margin: 0; } /* why */\n}\n", "@media print{p{margin:0}}\n"),
    ("/*! Licence */\np {}\n", "/*! Licence */\np{}\n"),
    (
      "a:not(.b) > c,\nd :is(e, f) {\n  g: h 1px, \"i, { j; }\"; k: l;\n}\n",
      "a:not(.b)>c,d :is(e,f){g:h 1px,\"i, { j; }\";k:l}\n"
    ),
    ("p::after { content: \"/* no note */\"; }\n", "p::after{content:\"/* no note */\"}\n"),
    ("p::after { content: '\\'/*'; }\n", "p::after{content:'\\'/*'}\n"),
    ("p {} /* never ends", "p{}\n"),
  ])
  func aStyleKeepsAllThatIsNoNote(_ text: String, _ slim: String) {
    #expect(Self.style(text) == slim)
  }

  @Test(arguments: [
    ("// a note\n  say(\"// no note\");\n", "say(\"// no note\");\n"),
    ("//! Licence\na();\n", "//! Licence\na();\n"),
    ("  a(); // why\n\n", "a(); // why\n"),
    ("// a note\nsay(`\n  words`);\n", "// a note\nsay(`\n  words`);\n"),
  ])
  func aScriptLosesOnlyLinesThatAreNotes(_ text: String, _ slim: String) {
    #expect(Self.script(text) == slim)
  }
}
