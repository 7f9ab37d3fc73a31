internal import Reading

/// One walk through folders of a project: the files read so far, and what could not be.
struct SourceSweep: ~Copyable {
  private(set) var files: [SourceFile] = []
  private(set) var findings: [Finding] = []
  private var isFull = false
  /// Paths in other letters than ASCII. Two that look the same may be different bytes; `Set` takes
  /// them for one, as people do.
  private var seen: Set<String> = []
  private var spool: SourceSpool?

  /// Texts are kept in the spool, if there is one.
  init(_ spool: consuming SourceSpool? = nil) { self.spool = spool }

  /// Room for a county's listings, each with a picture and its note.
  static let mostFiles = 500_000
  static let mostLevels = 16

  mutating func readAll(in folder: borrowing Handle, at path: String, level: Int = 1) {
    guard level <= Self.mostLevels else {
      report(path, "“\(path)” lies too many folders deep", "move it nearer to the top")
      return
    }
    for entry in sortedEntries(of: folder, at: path) where !isFull {
      let path = path + "/" + entry.text
      switch entry.kind {
      case .folder:
        open(entry.name, in: folder, at: path, level: level)
      case .file:
        readFile(entry.name, in: folder, at: path)
      case .link, .fifo, .socket, .device, .unknown:
        report(entry.kind, path)
      }
    }
  }

  private typealias Entry = (name: FileName, text: String, kind: FileStatus.Kind, key: [UInt8])

  /// In such an order that whole paths come out sorted by their bytes.
  private mutating func sortedEntries(of folder: borrowing Handle, at path: String) -> [Entry] {
    do {
      var entries: [Entry] = []
      for (name, kind) in try folder.entries() {
        guard let text = legibleName(name, at: path) else { continue }
        let key = Array(text.utf8) + (kind == .folder ? [UInt8(ascii: "/")] : [])
        entries.append((name, text, kind, key))
      }
      return entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    } catch {
      report(path, error)
      return []
    }
  }

  /// Nil for what nobody meant to be read, and for a name that can't be said in a message.
  private mutating func legibleName(_ name: FileName, at path: String) -> String? {
    guard let text = name.text else {
      let path = path + "/" + name.repairedText
      report(path, "the name of “\(path)” is not in UTF-8", "give the file a new name")
      return nil
    }
    guard !SourceKind.isLeftOver(text) else { return nil }
    guard text.unicodeScalars.allSatisfy({ $0.isFitForAName }) else {
      let path = path + "/" + text
      let message = "the name of “\(path)” holds a backslash or a control character"
      report(path, message, "give the file a new name")
      return nil
    }
    return text
  }

  private mutating func open(
    _ name: FileName,
    in parent: borrowing Handle,
    at path: String,
    level: Int
  ) {
    do {
      readAll(in: try parent.folder(name), at: path, level: level + 1)
    } catch {
      report(path, error)
    }
  }

  private mutating func readFile(_ name: FileName, in folder: borrowing Handle, at path: String) {
    do {
      guard hasOwnLooks(path), SourceKind(path: path) != nil else { return reportKind(path) }
      read(try folder.file(name), at: path)
    } catch {
      report(path, error)
    }
  }

  /// Reads an open file once, so that it cannot change between two looks.
  mutating func read(_ file: consuming Handle, at path: String) {
    guard let kind = SourceKind(path: path) else { return reportKind(path) }
    do {
      let status = try file.status()
      guard status.kind == .file else { return report(status.kind, path) }
      guard kind == .prose || status.size <= kind.limit else { return reportSize(path, kind) }
      guard files.count < Self.mostFiles else { return reportCount(path) }
      let bytes = try file.bytes(upTo: kind.limit, expecting: status.size)
      let kept = kind == .prose ? spool?.keep(bytes) : nil
      files.append(SourceFile(path: path, kept: kept ?? KeptBytes(bytes)))
    } catch {
      report(path, error)
    }
  }

  private mutating func hasOwnLooks(_ path: String) -> Bool {
    guard !path.utf8.allSatisfy({ $0 < 0x80 }), !seen.insert(path).inserted else { return true }
    report(path, "another file's name looks the same as “\(path)”", "give one of them a new name")
    return false
  }
}

extension SourceSweep {
  mutating func report(_ path: String, _ error: DiskError) {
    report(path, "“\(path)” could not be read: \(error.says)", error.remedy)
  }

  mutating func report(_ kind: FileStatus.Kind, _ path: String) {
    switch kind {
    case .link:
      report(path, "“\(path)” is a link to another place", "put a copy of the file itself there")
    case .file, .folder, .fifo, .socket, .device, .unknown:
      report(path, "“\(path)” is not a file that can be read", "move it out of the project")
    }
  }

  private mutating func reportKind(_ path: String) {
    guard SourceKind(path: path) == nil else { return }
    findings.append(
      Finding(
        rule: "file-kind-unknown",
        severity: .warning,
        file: path,
        message: "“\(path)” is of a kind that noticeboard does not read",
        remedy: SourceKind.remedy(forUnknown: path)
      )
    )
  }

  private mutating func reportSize(_ path: String, _ kind: SourceKind) {
    let limit = kind.limit / 1_000_000
    report(path, "“\(path)” is larger than \(limit) MB", "make it smaller", rule: "file-too-large")
  }

  private mutating func reportCount(_ path: String) {
    isFull = true
    let message = "there are more than \(Self.mostFiles) files; from “\(path)” on, none is read"
    report(path, message, "move what is not needed out of the project", rule: "file-too-many")
  }

  private mutating func report(
    _ path: String,
    _ message: String,
    _ remedy: String,
    rule: String = "file-unreadable"
  ) {
    findings.append(
      Finding(rule: rule, severity: .error, file: path, message: message, remedy: remedy)
    )
  }
}
