internal import Reading

extension [Inline] {
  /// The words alone, as they are read aloud.
  var words: String {
    var words = ""
    for inline in self {
      switch inline {
      case .text(let text, _), .code(let text, _): words += text
      case .emphasis(let content, _), .strong(let content, _): words += content.words
      case .link(let link, _): words += link.content.words
      case .picture(let picture, _): words += picture.alt.words
      case .softBreak, .lineBreak: words += " "
      case .rawHTML: continue
      }
    }
    return words
  }
}
