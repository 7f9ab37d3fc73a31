internal import Cataloguing
internal import Scheduling
internal import Upkeep

extension PageMaker {
  static let groupSheetAddress = "\(ReferralFiles.folder)/groups.csv"

  /// All groups as one sheet, for people.
  func groupSheet() -> OutputFile {
    var sheet = CSVText(headings: GroupRow.headings)
    for listed in view.entries { sheet.append(GroupRow(listed, at: view.settings.address).cells) }
    return OutputFile(path: Self.groupSheetAddress, bytes: Array(sheet.text.utf8))
  }
}

/// A group in one row, in the words of its page.
private struct GroupRow {
  static let headings = [
    "Name", "What happens", "Notice", "Areas", "Place", "When", "Cost", "Ages", "Who it is for",
    "How to start", "Phone", "Email", "Website", "Getting in", "Getting there", "Helps with",
    "Last checked", "Page",
  ]

  let cells: [String]

  init(_ listed: ListedEntry, at address: String) {
    let (entry, words) = (listed.entry, listed.words)
    let contact = entry.contact.value
    cells = [
      entry.name, entry.summary, listed.notice ?? "", listed.areasInWords, words.place ?? "",
      words.when ?? "", words.cost ?? "", words.ages ?? "",
      Words.list(entry.people.value ?? []), entry.joining.value ?? "",
      (contact?.phones ?? []).joined(separator: "; "),
      contact?.email.flatMap(EmailLink.shown) ?? "",
      entry.websites.compactMap { PageLink(website: $0)?.href }.joined(separator: "; "),
      words.access ?? "", entry.gettingHere.words ?? "",
      entry.helpsWith.map(\.rawValue).joined(separator: "; "),
      entry.checked?.on.iso ?? "", "\(address)/groups/\(entry.publication.slug.text).html",
    ]
  }
}
