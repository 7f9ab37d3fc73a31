/// The names of characters that editors of web pages leave in text.
enum Entity {
  static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code, code >= 0x20 || code == 9 || code == 10 else { return nil }
    return Unicode.Scalar(code)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "pound": "£", "euro": "€", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•",
    "middot": "·", "times": "×", "divide": "÷", "plusmn": "±", "sect": "§", "para": "¶",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "agrave": "à", "aacute": "á", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è",
    "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
    "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ",
    "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü",
    "yacute": "ý", "szlig": "ß", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}",
  ]
}
