import Reading

extension Rule {
  package static let phoneNotLinked = Rule(
    id: "phone-not-linked",
    says: "A telephone number that is a link rings that number",
    because: "People who read on a phone tap a number to call it. A link to other digits, or to a "
      + "page, is worse than none. (our own)",
    severity: .advice,
    flags: [
      "⟦[01632 960 123](tel:01632960124)⟧",
      "Call ⟦[01632 960 123](https://example.org)⟧.",
      "⟦[Ring us on 07700 900 123](tel:+447700900132)⟧ for times.",
      "- ⟦[0115 496 0123](contact.html)⟧",
    ],
    allows: [
      "Call [01632 960 123](tel:01632960123).",
      "Call [+44 1632 960 123](tel:+441632960123) or [01632 960123](tel:+44-1632-960-123).",
      "Call 01632 960 123, or see [how to ring us](contact.html).",
      "[Ring us](tel:01632960123) or text [our team](https://example.org/01632960123).",
    ]
  ) { subject in
    subject.parts.links.compactMap { placed in
      guard let digits = placed.link.content.words.telephoneDigits else { return nil }
      let target = placed.link.destination
      guard target.lowercased().hasPrefix("tel:") else {
        return Remark(
          placed.range,
          "the link on this telephone number leads to a page",
          remedy: "let it ring the number: “tel:\(digits)”"
        )
      }
      let dialled = target.dropFirst(4).prefix { $0 != ";" }
      guard String(dialled).telephoneDigits != digits else { return nil }
      return Remark(
        placed.range,
        "the link rings another number than the one that is written",
        remedy: "make the two the same: “tel:\(digits)”"
      )
    }
  }
}

extension String {
  /// The digits of the telephone number in it, from its first 0.
  fileprivate var telephoneDigits: String? {
    var digits = String(unicodeScalars.filter { ("0"..."9").contains($0) })
    if digits.hasPrefix("0044") { digits.removeFirst(2) }
    if digits.hasPrefix("44"), contains("+44") || digits.utf8.count > 11 {
      digits = "0" + digits.dropFirst(2).drop { $0 == "0" }
    }
    guard digits.hasPrefix("0"), (10...11).contains(digits.utf8.count) else { return nil }
    return digits
  }
}
