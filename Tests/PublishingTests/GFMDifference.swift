/// An example of the specification that ours gives other markup for, on purpose.
struct GFMDifference {
  enum Reason: String {
    case rawHTML = "raw-html"
    case linkPolicy = "link-policy"
    case extensionOff = "extension-off"
  }

  let number: Int
  let reason: Reason

  /// Nil for a remark; a line that cannot be read is a difference of number 0.
  private init?(line: Substring) {
    guard !line.hasPrefix("#") else { return nil }
    let words = line.split(separator: " ")
    number = words.first.flatMap { Int($0) } ?? 0
    reason = words.dropFirst().first.flatMap { Reason(rawValue: String($0)) } ?? .extensionOff
  }

  static let listed: [Int: GFMDifference] = {
    let text = String(decoding: PackageResources.gfm_differences_txt, as: UTF8.self)
    let differences = text.split(separator: "\n").compactMap { GFMDifference(line: $0) }
    return Dictionary(differences.map { ($0.number, $0) }) { first, _ in first }
  }()
}
