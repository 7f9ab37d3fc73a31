extension CostOption {
  /// “Free”, “£3 per session”, “£2.50 (under 18s)”; nil when it names no price.
  package var english: String? {
    guard let pence else {
      let words = [option, amountDescription].compactMap(\.self)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    let price = pence == 0 ? "Free" : money(pence)
    let unit = pence == 0 ? nil : amountDescription
    let isSaidTwice = option?.lowercased() == price.lowercased()
    let whom = isSaidTwice ? nil : option.map { "(\($0))" }
    return [price, unit, whom].compactMap(\.self).joined(separator: " ")
  }

  private func money(_ pence: Int) -> String {
    let rest = pence % 100
    let number = "\(pence / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    guard let currency, currency.uppercased() != "GBP", currency != "£" else { return "£" + number }
    return "\(number) \(currency)"
  }
}
