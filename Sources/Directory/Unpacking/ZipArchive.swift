internal import CZip
import Reading

/// A zip file opened from its bytes: its files, one after the other, within limits.
///
/// It is the only place that speaks to libzip; nothing is ever written to a disk.
@safe struct ZipArchive: ~Copyable {
  enum Limit {
    static let entries = 2_000
    static let total = 200_000_000
    static let ratio = 100
    /// Below this, a ratio says nothing.
    static let small = 100_000
  }

  private let archive: OpaquePointer
  private let size: Int

  /// The bytes must outlive the archive, so they are lent for the length of `read`.
  static func reading<Result>(
    _ bytes: [UInt8],
    _ read: (borrowing ZipArchive) throws(UnpackingFault) -> Result
  ) throws(UnpackingFault) -> Result {
    let outcome = unsafe bytes.withUnsafeBytes { buffer -> Swift.Result<Result, UnpackingFault> in
      guard let archive = unsafe ZipArchive(buffer) else { return .failure(.noArchive) }
      do throws(UnpackingFault) { return .success(try read(archive)) } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private init?(_ buffer: UnsafeRawBufferPointer) {
    guard
      let source = unsafe zip_source_buffer_create(
        buffer.baseAddress,
        zip_uint64_t(buffer.count),
        0,
        nil
      )
    else { return nil }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      return nil
    }
    unsafe self.archive = archive
    size = buffer.count
  }

  deinit { unsafe zip_discard(archive) }

  var count: Int {
    Int(unsafe zip_get_num_entries(archive, 0))
  }

  /// Nil for a folder.
  func entry(at index: Int) throws(UnpackingFault) -> (name: String, size: Int)? {
    var status = unsafe zip_stat()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0,
      let raw = unsafe status.name
    else { throw .damaged }
    let name = unsafe String(cString: raw)
    if name.hasSuffix("/") { return nil }
    try refuseUnsafe(name, at: index)
    guard unsafe status.encryption_method == 0 else { throw .locked(name) }
    let (size, packed) = unsafe (Int(clamping: status.size), Int(clamping: status.comp_size))
    guard size <= Limit.small || size / max(packed, 1) <= Limit.ratio else { throw .swollen(name) }
    return (name, size)
  }

  private func refuseUnsafe(_ name: String, at index: Int) throws(UnpackingFault) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isStray = name.hasPrefix("/") || name.contains("\\") || parts.contains("..")
    let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard !isStray, isPlain, !parts.contains(""), name.utf8.count <= 240 else { throw .stray }
    var system: UInt8 = 0
    var attributes: zip_uint32_t = 0
    _ = unsafe zip_file_get_external_attributes(
      archive,
      zip_uint64_t(index),
      0,
      &system,
      &attributes
    )
    let isLink = system == UInt8(ZIP_OPSYS_UNIX) && attributes >> 28 == 0xA
    if isLink { throw .link(name) }
  }

  /// Counted while it is unpacked, whatever the archive says of its size.
  func bytes(at index: Int, upTo limit: Int) throws(UnpackingFault) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw .damaged
    }
    defer { unsafe zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe zip_fread(file, $0.baseAddress, zip_uint64_t($0.count))
      }
      guard count >= 0 else { throw .damaged }
      if count == 0 { return bytes }
      bytes += chunk[..<Int(count)]
      guard bytes.count <= limit, bytes.count <= max(Limit.small, size * Limit.ratio) else {
        throw .tooLarge
      }
    }
  }
}

extension UnpackingFault {
  static let noArchive = Self(fact: "is not a whole zip file", remedy: "save it again")
  static let damaged = Self(fact: "is damaged inside", remedy: "save it again")
  static let stray = Self(
    fact: "holds a file whose name leads out of it",
    remedy: "unpack it by hand, look at what it holds, and put the files into a folder"
  )
  static let tooLarge = Self(
    fact: "holds more than 200 MB, or a hundred times its own size",
    remedy: "split it into smaller files"
  )
  static let tooMany = Self(
    fact: "holds more than 2,000 files",
    remedy: "take out what is not data"
  )

  static func link(_ name: String) -> Self {
    Self(fact: "holds a link, “\(name)”", remedy: "put the file itself there")
  }

  static func locked(_ name: String) -> Self {
    Self(fact: "keeps “\(name)” behind a password", remedy: "save it without one")
  }

  static func swollen(_ name: String) -> Self {
    Self(
      fact: "holds “\(name)”, which unpacks to more than a hundred times its size",
      remedy: "ask where it comes from, and save its files in a folder"
    )
  }
}
