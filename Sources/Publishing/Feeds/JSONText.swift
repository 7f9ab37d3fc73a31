internal import Templating

/// A text as JSON, written so that it cannot end the element that holds it.
struct JSONText: Sendable {
  let written: String

  static func text(_ text: String) -> Self {
    var html = HTML()
    html.append(quoting: text)
    return Self(written: html.description)
  }
}
