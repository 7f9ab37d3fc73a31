internal import Glibc

extension FileName {
  fileprivate init(_ pointer: UnsafePointer<CChar>) {
    unsafe self.init(bytes: Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer) + 1)))
  }
}

/// An open file or folder, closed when it goes out of use. With CMarkTree.swift and
/// YAMLEvents.swift, this file is the only one that says `unsafe`: every call of the system that
/// takes a pointer stands here. Names are looked up below an open folder and links not followed.
struct Handle: ~Copyable, Sendable {
  private let descriptor: CInt

  fileprivate init(_ descriptor: CInt) throws(DiskError) {
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// A folder by its path as someone typed it; a link to a folder will do.
  init(folderAt path: String) throws(DiskError) {
    try self.init(unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// A file by its path as someone typed it; a link to a file will do.
  init(fileAt path: String) throws(DiskError) {
    try self.init(unsafe Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
  }

  private func open(_ name: FileName, _ flags: CInt, mode: mode_t = 0) throws(DiskError) -> Handle {
    let flags = flags | O_NOFOLLOW | O_CLOEXEC
    return try Handle(unsafe openat(descriptor, name.bytes, flags, mode))
  }

  func folder(_ name: FileName) throws(DiskError) -> Handle {
    try open(name, O_RDONLY | O_DIRECTORY)
  }

  /// To read; opening a FIFO or a device does not wait for anyone.
  func file(_ name: FileName) throws(DiskError) -> Handle {
    try open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY)
  }

  /// To write; there must be none of that name yet. `mode` says who may open it, as in `0o644`.
  func newFile(_ name: FileName, mode: mode_t = 0o644) throws(DiskError) -> Handle {
    try open(name, O_RDWR | O_CREAT | O_EXCL, mode: mode)
  }

  /// A file to hold a lock on, made if need be.
  func lockFile(_ name: FileName) throws(DiskError) -> Handle {
    try open(name, O_RDWR | O_CREAT | O_NONBLOCK, mode: 0o644)
  }

  /// False when another process holds the lock. The system lets go of it when we end, however.
  func lock() throws(DiskError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .last }
    return false
  }

  /// Even when a process that we are just starting still has our files.
  func unlock() { flock(descriptor, LOCK_UN) }

  func status() throws(DiskError) -> FileStatus {
    var raw = stat()
    try check(unsafe fstat(descriptor, &raw))
    return FileStatus(raw)
  }

  func status(of name: FileName) throws(DiskError) -> FileStatus {
    var raw = stat()
    try check(unsafe fstatat(descriptor, name.bytes, &raw, AT_SYMLINK_NOFOLLOW))
    return FileStatus(raw)
  }

  /// What a folder holds, in no order.
  func entries() throws(DiskError) -> [(name: FileName, kind: FileStatus.Kind)] {
    let copy = try folder(".")
    guard let stream = unsafe fdopendir(dup(copy.descriptor)) else { throw .last }
    defer { unsafe closedir(stream) }
    var entries: [(name: FileName, kind: FileStatus.Kind)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw .last }
        return entries
      }
      let start = MemoryLayout.offset(of: \dirent.d_name) ?? 0
      let name = unsafe FileName(
        (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self)
      )
      guard name != ".", name != ".." else { continue }
      let told = unsafe FileStatus.Kind(entryType: entry.pointee.d_type)
      let kind = if let told { told } else { try status(of: name).kind }
      entries.append((name, kind))
    }
  }

  /// The first bytes of a file, all of them when there are no more than `limit`.
  func bytes(upTo limit: Int, expecting size: Int = 0) throws(DiskError) -> [UInt8] {
    var all: [UInt8] = []
    var room = min(size, limit) + 1
    while all.count < limit {
      let part = try someBytes(upTo: min(room, limit - all.count))
      if part.isEmpty { break }
      if all.isEmpty { all = part } else { all += part }
      if part.count < room, size > 0, all.count >= size { break }
      room = 65_536
    }
    return all
  }

  private func someBytes(upTo count: Int, at start: Int? = nil) throws(DiskError) -> [UInt8] {
    var number: CInt = 0
    let part = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        let got = start.map { unsafe pread(descriptor, buffer.baseAddress, count, $0) }
        filled = unsafe got ?? read(descriptor, buffer.baseAddress, count)
        number = filled < 0 ? errno : 0
      } while number == EINTR
      filled = max(0, filled)
    }
    guard number == 0 else { throw DiskError(number: number) }
    return part
  }

  func write(_ bytes: [UInt8]) throws(DiskError) { try writeAll(bytes, to: descriptor) }

  /// Some bytes of a file, all of which it must have.
  func bytes(at place: Range<Int>) throws(DiskError) -> [UInt8] {
    let part = try someBytes(upTo: place.count, at: place.lowerBound)
    guard part.count == place.count else { throw .lies }
    return part
  }

  func makeFolder(_ name: FileName, mode: mode_t = 0o755) throws(DiskError) {
    try check(unsafe mkdirat(descriptor, name.bytes, mode))
  }

  func removeFile(_ name: FileName) throws(DiskError) {
    try check(unsafe unlinkat(descriptor, name.bytes, 0))
  }

  func removeEmptyFolder(_ name: FileName) throws(DiskError) {
    try check(unsafe unlinkat(descriptor, name.bytes, AT_REMOVEDIR))
  }

  func rename(_ name: FileName, to newName: FileName) throws(DiskError) {
    try check(unsafe renameat(descriptor, name.bytes, descriptor, newName.bytes))
  }

  func move(_ name: FileName, to folder: borrowing Handle, as newName: FileName) throws(DiskError) {
    try check(unsafe renameat(descriptor, name.bytes, folder.descriptor, newName.bytes))
  }

  /// Gives a file a second name, in another folder.
  func link(_ name: FileName, to folder: borrowing Handle) throws(DiskError) {
    try check(unsafe linkat(descriptor, name.bytes, folder.descriptor, name.bytes, 0))
  }

  /// Swaps two names in one step that nobody can see half done.
  func exchange(_ name: FileName, _ other: FileName) throws(DiskError) {
    guard let swap = unsafe Linux.renameat2 else { throw .notMade }
    try check(unsafe swap(descriptor, name.bytes, descriptor, other.bytes, Linux.exchange))
  }

  /// Waits until a file's bytes, or a folder's names, would outlast a loss of power.
  func settle() throws(DiskError) { try check(fsync(descriptor)) }

  /// The same for everything on the file system that this stands on.
  func settleAll() throws(DiskError) {
    guard let syncfs = Linux.syncfs else { throw .notMade }
    try check(syncfs(descriptor))
  }

  private func check(_ result: CInt) throws(DiskError) {
    if result != 0 { throw .last }
  }
}

/// The streams and facts that every process is given.
enum Surroundings {
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  static var nanosecondsSince1970: Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) &* 1_000_000_000 &+ Int(now.tv_nsec)
  }

  /// What the disk says of the program that is running.
  static var program: FileStatus? { try? Handle(fileAt: "/proc/self/exe").status() }

  static func isTerminal(_ stream: CInt) -> Bool { isatty(stream) == 1 }

  /// How many letters fit on a line, if `stream` is a terminal that knows.
  static func width(of stream: CInt) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func write(_ bytes: [UInt8], to stream: CInt) throws(DiskError) {
    try writeAll(bytes, to: stream)
  }

  /// What comes in, for a command that was given “-”.
  static func input(upTo limit: Int) throws(DiskError) -> [UInt8] {
    try Handle(dup(STDIN_FILENO)).bytes(upTo: limit)
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws(DiskError) {
  var done = 0
  while done < bytes.count {
    let wrote = unsafe bytes[done...].withUnsafeBytes { rest in
      unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
    }
    if wrote < 0, errno == EINTR { continue }
    guard wrote > 0 else { throw DiskError(number: wrote < 0 ? errno : ENOSPC) }
    done += wrote
  }
}

/// Two calls that glibc has and Swift's module of it leaves out.
private enum Linux {
  typealias RenameAt2 =
    @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt

  static let exchange: CUnsignedInt = 2

  static let renameat2 = unsafe dlsym(nil, "renameat2").map { symbol in
    unsafe unsafeBitCast(symbol, to: RenameAt2.self)
  }

  static let syncfs = unsafe dlsym(nil, "syncfs").map { symbol in
    unsafe unsafeBitCast(symbol, to: (@convention(c) (CInt) -> CInt).self)
  }
}
