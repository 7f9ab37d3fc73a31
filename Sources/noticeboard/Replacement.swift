/// A file written anew in the place of an old one, in one step: whoever reads it meets the old
/// bytes or the new, and never half of them.
struct Replacement {
  let path: String
  /// Nil where there was no file.
  let old: [UInt8]?
  let new: [UInt8]

  /// Stops where somebody else has changed the file in between.
  func write(to place: borrowing FilePlace) throws(StopReason) {
    let draft = FileName(".noticeboard-\(place.name.text ?? "file")")
    let rights = old == nil ? 0o644 : try status(at: place).rights
    do throws(StopReason) {
      try writing(path) { () throws(DiskError) in
        try? place.folder.removeFile(draft)
        let file = try place.folder.newFile(draft, mode: rights)
        try file.write(new)
        try file.settle()
        guard try file.holds(new) else { throw .lies }
      }
      if old != nil { _ = try status(at: place) }
      try writing(path) { () throws(DiskError) in
        try place.folder.rename(draft, to: place.name)
        try place.folder.settle()
      }
    } catch {
      try? place.folder.removeFile(draft)
      throw error
    }
  }

  /// The file as it was read; nobody has changed it since.
  private func status(at place: borrowing FilePlace) throws(StopReason) -> FileStatus {
    let status = try writing(path) { () throws(DiskError) -> FileStatus? in
      let file = try place.folder.file(place.name)
      let status = try file.status()
      guard status.kind == .file, let old, try file.holds(old) else { return nil }
      return status
    }
    if let status { return status }
    throw StopReason(
      .disk,
      "“\(path)” was changed by somebody else in the meantime, so it is left alone",
      remedy: "run the command again"
    )
  }
}
