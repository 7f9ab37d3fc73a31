import Reading

/// A saved feed: where its records stand, each to be decoded when it is asked for.
struct Snapshot {
  static let sizeLimit = 100 << 20

  let file: SourceFile
  private(set) var cuts: [JSONScanner.Cut]
  /// What stands round the list of records: an organisation, or the page of a feed.
  private(set) var wrapper: [String: JSONValue] = [:]

  /// Nil when the file can't be trusted as a whole; half a feed is never used.
  init?(reading file: SourceFile, findings: inout [Finding]) {
    self.file = file
    guard file.bytes.count <= Self.sizeLimit else {
      findings.append(Self.refused(file, "is larger than 100 MB", "save it in smaller files"))
      return nil
    }
    let scanner = JSONScanner(file.bytes)
    cuts = scanner.records
    if let refusal = Self.refusal(of: file, scanner) {
      findings.append(refusal)
      return nil
    }
    if let wrapper = scanner.wrapper, let list = scanner.list {
      let before = file.bytes[wrapper.lowerBound...list.lowerBound]
      let after = file.bytes[(list.upperBound - 1)..<wrapper.upperBound]
      if case .map(let values)? = JSONValue(decoding: Array(before + after)) {
        self.wrapper = values
      }
    }
  }

  func value(of cut: JSONScanner.Cut) -> JSONValue? {
    JSONValue(decoding: Array(file.bytes[cut.bytes]))
  }

  /// “page 1 of 292”, when the wrapper says that there are more pages.
  var page: String? {
    let pages = (wrapper["total_pages"] ?? wrapper["totalPages"])?.scalarText.flatMap { Int($0) }
    let number = (wrapper["page_number"] ?? wrapper["number"])?.scalarText
    guard let pages, pages > 1, let number else { return nil }
    return "page \(number) of \(pages)"
  }

  private static func refusal(of file: SourceFile, _ scanner: JSONScanner) -> Finding? {
    switch scanner.fault {
    case .truncated:
      return refused(file, "stops before its end, so none of it is used", saveAgain)
    case .tooDeep(let place):
      let depth = JSONScanner.depthLimit
      return refused(file, "holds lists in lists more than \(depth) deep", saveAgain, place)
    case .unexpected(let place): return refused(file, "is not JSON from here on", saveAgain, place)
    case nil:
      return scanner.records.isEmpty ? refused(file, "holds no records", saveAgain) : nil
    }
  }

  private static func refused(
    _ file: SourceFile,
    _ fact: String,
    _ remedy: String,
    _ place: SourcePosition? = nil
  ) -> Finding {
    Finding(
      rule: "directory-source",
      severity: .error,
      file: file.path,
      range: place.map { SourceRange($0, $0) } ?? .wholeFile,
      message: "“\(file.path.split(separator: "/").last ?? "")” \(fact)",
      remedy: remedy
    )
  }
}

private let saveAgain = "keep the last good copy, and save the feed again"
