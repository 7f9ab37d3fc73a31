internal import Reading

/// A project's folder on the disk: the one place that reads it.
struct Workspace: ~Copyable {
  /// As someone typed it.
  let path: String
  let folder: Handle

  /// What is read of a project, in order of their bytes.
  static let folders = ["Content", "Site", "Templates"]

  init(at path: String) throws(StopReason) {
    let folder = try Self.opened(path)
    guard Self.isProject(folder) else {
      throw StopReason(
        .mistyped,
        "“\(path)” is no project: it has neither “Content” nor “Site/site.yml”",
        remedy: "go to the project's folder, or name it with --project"
      )
    }
    self.path = path
    self.folder = folder
  }

  private static func opened(_ path: String) throws(StopReason) -> Handle {
    do {
      return try Handle(folderAt: path)
    } catch .notThere, .isNoFolder {
      throw StopReason(
        .mistyped,
        "there is no folder “\(path)”",
        remedy: "name the project's folder with --project"
      )
    } catch {
      throw StopReason(error, reading: path)
    }
  }

  private static func isProject(_ folder: borrowing Handle) -> Bool {
    if (try? folder.status(of: "Content")) != nil { return true }
    return (try? folder.folder("Site").status(of: "site.yml")) != nil
  }

  /// The nearest project above a file or folder, and where in it that is; nil when there is none.
  static func place(
    of typed: String
  ) -> (folder: String, project: FileStatus.Identity, path: String)? {
    var way = typed
    var names: [String] = []
    if (try? Handle(folderAt: typed)) == nil {
      let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
      guard let last = parts.last, !last.isEmpty else { return nil }
      names = [String(last)]
      way = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
    }
    while let folder = try? Handle(folderAt: way), let own = try? folder.status().identity {
      if isProject(folder), !names.isEmpty { return (way, own, names.joined(separator: "/")) }
      guard let above = try? folder.folder(".."), let name = above.name(of: own) else { return nil }
      names.insert(name, at: 0)
      way += "/.."
    }
    return nil
  }

  /// Every file of the project, in order of its path's bytes, and what could not be read.
  func sources(
    keptIn spool: consuming SourceSpool? = nil
  ) -> (files: [SourceFile], findings: [Finding]) {
    var sweep = SourceSweep(spool)
    for name in Self.folders {
      do {
        sweep.readAll(in: try folder.folder(FileName(name)), at: name)
      } catch .notThere {
        continue
      } catch {
        sweep.report((try? folder.status(of: FileName(name)).kind) ?? .unknown, name)
      }
    }
    return (sweep.files, sweep.findings)
  }

  /// The bytes of one file, by its path below the project; no part of the path may be a link.
  func bytes(of path: String) throws(StopReason) -> [UInt8] {
    let parts = try OutputPath(path).parts
    do throws(DiskError) {
      let file = try open(parts[...], in: folder)
      let status = try file.status()
      guard status.kind == .file else { throw .isNoFile }
      return try file.bytes(upTo: SourceKind.feed.limit, expecting: status.size)
    } catch {
      throw StopReason(error, reading: path)
    }
  }

  /// The folder that a file stands in, and its name there.
  func place(of path: String) throws(StopReason) -> FilePlace {
    let parts = try OutputPath(path).parts
    do throws(DiskError) {
      let name = FileName(parts.last ?? "")
      guard parts.count > 1 else { return FilePlace(folder: try folder.folder("."), name: name) }
      return FilePlace(folder: try walk(parts.dropLast(), from: folder), name: name)
    } catch {
      throw StopReason(error, writing: path)
    }
  }

  private func walk(
    _ parts: ArraySlice<String>,
    from folder: borrowing Handle
  ) throws(DiskError) -> Handle {
    let next = try folder.folder(FileName(parts.first ?? ""))
    return parts.count > 1 ? try walk(parts.dropFirst(), from: next) : next
  }

  /// The same for a file outside any project, by its path as typed.
  static func loosePlace(of path: String) throws(StopReason) -> FilePlace {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let way = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
    do throws(DiskError) {
      return FilePlace(
        folder: try Handle(folderAt: way),
        name: FileName(String(parts.last ?? ""))
      )
    } catch {
      throw StopReason(error, writing: path)
    }
  }

  private func open(
    _ parts: ArraySlice<String>,
    in folder: borrowing Handle
  ) throws(DiskError) -> Handle {
    let name = FileName(parts.first ?? "")
    guard parts.count > 1 else { return try folder.file(name) }
    return try open(parts.dropFirst(), in: folder.folder(name))
  }

  /// Files and folders outside any project, by their paths as typed.
  static func looseSources(_ paths: [String]) -> (files: [SourceFile], findings: [Finding]) {
    var sweep = SourceSweep()
    for path in paths {
      do {
        let file = try Handle(fileAt: path)
        if try file.status().kind == .folder {
          sweep.readAll(in: try Handle(folderAt: path), at: path)
        } else {
          sweep.read(file, at: path)
        }
      } catch {
        sweep.report(path, error)
      }
    }
    return (sweep.files, sweep.findings)
  }
}

/// A folder that stands open, and a name in it.
struct FilePlace: ~Copyable {
  let folder: Handle
  let name: FileName
}

extension Handle {
  /// What this folder calls a folder in it; nil at the top of the disk.
  fileprivate func name(of identity: FileStatus.Identity) -> String? {
    guard (try? status().identity) != identity, let entries = try? entries() else { return nil }
    let found = entries.first { name, kind in
      kind == .folder && (try? status(of: name).identity) == identity
    }
    return found?.name.text
  }
}
