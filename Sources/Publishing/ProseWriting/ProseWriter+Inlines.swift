internal import Reading
internal import Templating

extension ProseWriter {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      write(inline)
      guard isWithinBudget() else { return }
    }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text, _): html.append(text)
    case .emphasis(let content, _):
      html.append(markup: "<em>")
      write(content)
      html.append(markup: "</em>")
    case .strong(let content, _):
      html.append(markup: "<strong>")
      write(content)
      html.append(markup: "</strong>")
    case .code(let text, _): html += "<code>\(text)</code>"
    case .link(let link, let range): write(link, range)
    case .picture(let picture, let range): write(picture, range)
    case .softBreak: html.append(markup: "\n")
    case .lineBreak: html.append(markup: "<br>\n")
    case .rawHTML(let markup, let range): leaveOut(markup, range)
    }
  }

  /// A link that may not stand leaves its words.
  private mutating func write(_ link: Link, _ range: SourceRange) {
    guard let target = target(of: link, range) else { return write(link.content) }
    html.append(markup: "<a href=\"")
    switch target {
    case .site(let href), .outside(let href): html.append(percentEncoded(href))
    }
    html.append(markup: "\"")
    if !link.title.isEmpty { html += " title=\"\(link.title)\"" }
    if case .outside = target { html += Self.outside }
    html.append(markup: ">")
    write(link.content)
    html.append(markup: "</a>")
  }

  private static let outside: HTML = " rel=\"noopener noreferrer nofollow ugc\""

  private mutating func target(of link: Link, _ range: SourceRange) -> LinkTarget? {
    let address = link.destination
    switch LinkPolicy.verdict(on: address) {
    case .refused(let refusal):
      report("link-refused", range, refusal.reason, refusal.remedy)
      return nil
    case .mail, .phone: return .site(href: address)
    case .web(let host):
      if let target = setting.links(address) { return target }
      if let (reason, remedy) = WebAddress.doubt(text: link.content.words, host: host) {
        report("link-host", range, reason, remedy)
      }
      return .outside(href: address)
    case .heading(let name): return heading(name) ?? found(address, range)
    case .site: return found(address, range)
    }
  }

  /// Authors write a heading's name with or without our `h-`.
  private func heading(_ name: String) -> LinkTarget? {
    let id = ["h-\(HeadingIDs.slug(name))", name].first(where: hasHeading)
    return id.map { .site(href: "#\($0)") }
  }

  private mutating func found(_ address: String, _ range: SourceRange) -> LinkTarget? {
    if let target = setting.links(address) { return target }
    report(
      "link-refused",
      range,
      "there is no page or file “\(address)”",
      "check the address, or take the link out"
    )
    return nil
  }

  /// The author's words come first: they know the place.
  private mutating func write(_ reference: PictureReference, _ range: SourceRange) {
    let alt = reference.alt.words
    guard let picture = picture(reference.source, range) else {
      html.append(alt)
      return
    }
    let words =
      switch picture.words {
      case _ where !alt.isEmpty: alt
      case .decorative: ""
      case .alt(let words): words
      }
    let title: HTML = reference.title.isEmpty ? "" : " title=\"\(reference.title)\""
    let set: HTML = picture.srcset.map { " srcset=\"\($0)\" sizes=\"\(PictureValue.sizes)\"" } ?? ""
    let image: HTML = """
      <img src="\(percentEncoded(picture.href))"\(set) width="\(picture.width)" \
      height="\(picture.height)" alt="\(words)"\(title)>
      """
    guard let webp = picture.webp else {
      html += image
      return
    }
    html += """
      <picture><source type="image/webp" srcset="\(webp)" sizes="\(PictureValue.sizes)">\(image)\
      </picture>
      """
  }
}

extension ProseWriter {
  /// The picture, or nil with a finding that says why its words stand alone.
  private mutating func picture(_ source: String, _ range: SourceRange) -> PagePicture? {
    let (message, remedy): (String, String)
    switch LinkPolicy.verdict(on: source) {
    case .site:
      if let picture = setting.pictures(source) { return picture }
      message = "there is no picture “\(source)”; its words stand in its place"
      remedy = "check the name, or put the picture among the project's pictures"
    case .web, .mail, .phone, .heading:
      message = "a picture from another website is not shown"
      remedy = "put the picture among the project's pictures, if we may use it"
    case .refused(let refusal): (message, remedy) = (refusal.reason, refusal.remedy)
    }
    report("picture-left-out", range, message, remedy)
    return nil
  }
}

/// An address in the letters that may stand in one; all others as `%` and two digits.
private func percentEncoded(_ address: String) -> String {
  guard !address.utf8.allSatisfy(isAddressLetter) else { return address }
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in address.utf8 {
    if isAddressLetter(byte) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private func isAddressLetter(_ byte: UInt8) -> Bool {
  WebAddress.isLetterOrDigit(byte) || "-_.+!*'(),%#@?=;:/&$~".utf8.contains(byte)
}
