internal import Glibc

/// What is read and written, and the limits that the program sets itself.
enum Streams {
  /// Far more than a picture within the limits needs; one that wants more ends this program alone.
  static func setLimits() {
    for (kind, most) in [(RLIMIT_AS, 3_000_000_000), (RLIMIT_CPU, 30), (RLIMIT_CORE, 0)] {
      var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
      _ = unsafe setrlimit(__rlimit_resource_t(kind.rawValue), &limit)
    }
  }

  /// Nil where there is no such file, or more in it.
  static func wholeFile(at path: String, upTo most: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= most {
      let count = unsafe read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += part.prefix(count)
    }
    return nil
  }

  static func put(_ bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

  static func complain(_ words: String) { write(Array("\(words)\n".utf8)[...], to: STDERR_FILENO) }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { end(4) }
      rest = rest.dropFirst(count)
    }
  }

  static func end(_ code: Int32) -> Never { exit(code) }
}
