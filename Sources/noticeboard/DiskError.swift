internal import Glibc

/// What the system answered instead of doing as it was told.
struct DiskError: Error, Hashable {
  /// `errno`.
  let number: CInt

  /// What the last call that failed gave.
  static var last: Self { Self(number: errno) }
  static let notMade = Self(number: ENOSYS)
  static let notThere = Self(number: ENOENT)
  static let alreadyThere = Self(number: EEXIST)
  static let isLink = Self(number: ELOOP)
  static let isNoFolder = Self(number: ENOTDIR)
  static let isNoFile = Self(number: EISDIR)
  static let canNotLink = Self(number: EPERM)
  /// It gives back other bytes than were written.
  static let lies = Self(number: EIO)
}

extension DiskError {
  /// The system's answer in plain words.
  var says: String {
    switch number {
    case ENOENT: "it is not there"
    case EACCES, EPERM: "this account may not open it"
    case ENOSPC: "the disk is full"
    case EDQUOT: "this account's share of the disk is full"
    case EROFS: "the disk is for reading only"
    case ELOOP: "it is a link"
    case ENOTDIR: "it is not a folder"
    case EISDIR: "it is a folder"
    case EEXIST: "there is something of that name already"
    case ENAMETOOLONG: "its name is too long"
    case EFBIG: "it is larger than this disk allows"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk does not answer as it should"
    case EINVAL, ENOSYS: "this kind of disk cannot swap two folders in one step"
    default: "the system answers with error \(number)"
    }
  }

  var remedy: String {
    switch number {
    case ENOENT, ENOTDIR, EISDIR: "check the name"
    case EACCES, EPERM: "ask whoever looks after this computer to give your account the right to"
    case ENOSPC, EDQUOT: "make room on the disk, then run the command again"
    case EROFS: "name a folder on another disk"
    case ELOOP: "put the file or folder itself there"
    case EEXIST: "move it elsewhere"
    case ENAMETOOLONG: "give it a shorter name"
    case EMFILE, ENFILE: "close other programs, then run the command again"
    case EINVAL, ENOSYS: "name an output folder on another disk with --output"
    default: "run the command again; if it happens again, have the disk looked at"
    }
  }
}
