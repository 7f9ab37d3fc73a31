internal import Glibc

/// What stands under a name, links not followed.
struct FileStatus: Hashable {
  enum Kind: Hashable {
    case file, folder, link, fifo, socket, device, unknown

    /// As a folder's own list has it, where that says.
    init?(entryType: UInt8) {
      switch Int(entryType) {
      case DT_REG: self = .file
      case DT_DIR: self = .folder
      default: return nil
      }
    }
  }

  /// The same for two names of one file or folder.
  struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  let kind: Kind
  let size: Int
  /// Who may open it, as in `0o644`.
  let rights: mode_t
  let identity: Identity
  /// When its bytes were last written, in nanoseconds since 1970.
  let modified: Int
  /// When anything about it last changed: its bytes, its rights, its names.
  let changed: Int

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      case S_IFBLK, S_IFCHR: .device
      default: .unknown
      }
    size = Int(raw.st_size)
    rights = raw.st_mode & 0o777
    modified = Int(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(raw.st_mtim.tv_nsec)
    changed = Int(raw.st_ctim.tv_sec) &* 1_000_000_000 &+ Int(raw.st_ctim.tv_nsec)
    identity = Identity(device: UInt(raw.st_dev), number: UInt(raw.st_ino))
  }
}
