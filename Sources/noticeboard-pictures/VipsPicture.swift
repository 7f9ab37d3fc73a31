internal import CVips

/// A picture whose points libvips holds in memory.
@safe struct VipsPicture: ~Copyable {
  private let image: OpaquePointer

  /// One thread, the well-known readers alone, and silence. False where libvips does not start.
  static func begin() -> Bool {
    guard unsafe vips_init("noticeboard-pictures") == 0 else { return false }
    vips_block_untrusted_set(1)
    vips_concurrency_set(1)
    vips_cache_set_max(0)
    unsafe g_log_set_default_handler({ _, _, _, _ in }, nil)
    return true
  }

  /// Fitted into so many points, never larger than it is, then turned. Nil for what cannot be read
  /// to its end.
  init?(fitting bytes: [UInt8], width: Int, height: Int, turn: Int) {
    let turned = unsafe bytes.withUnsafeBytes { bytes in
      unsafe noticeboard_fitted(bytes.baseAddress, bytes.count, Int32(width), Int32(height))
        .flatMap { unsafe noticeboard_turned($0, Int32(turn)) }
    }
    guard let turned = unsafe turned else { return nil }
    unsafe image = turned
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(image)) }

  var isSeeThrough: Bool { unsafe vips_image_hasalpha(image) != 0 }

  func webp(isLossless: Bool) -> PictureCopy? {
    unsafe copy("webp") { unsafe noticeboard_webp(image, 78, isLossless ? 1 : 0, $0, $1) }
  }

  func jpeg() -> PictureCopy? {
    unsafe copy("jpg") { unsafe noticeboard_jpeg(image, 80, $0, $1) }
  }

  func png() -> PictureCopy? {
    unsafe copy("png") { unsafe noticeboard_png(image, $0, $1) }
  }

  private func copy(
    _ form: String,
    by write: (UnsafeMutablePointer<UnsafeMutableRawPointer?>, UnsafeMutablePointer<Int>) -> Int32
  ) -> PictureCopy? {
    var bytes: UnsafeMutableRawPointer?
    var count = 0
    guard unsafe write(&bytes, &count) == 0, let bytes = unsafe bytes else { return nil }
    defer { unsafe g_free(bytes) }
    return PictureCopy(
      form: form,
      width: Int(unsafe vips_image_get_width(image)),
      height: Int(unsafe vips_image_get_height(image)),
      bytes: unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
    )
  }
}
