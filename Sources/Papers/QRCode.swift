internal import CQREncode
internal import Reading

/// A square of light and dark that a phone's camera reads as an address. One of the doors: libqrencode
/// makes it, and its memory is read and given back within the call.
struct QRCode: Sendable, Hashable {
  /// From the top, each from the left; 1 is dark.
  let rows: [[UInt8]]

  /// Nil for what no code can hold.
  init?(_ text: String) {
    guard !text.utf8.isEmpty, !text.utf8.contains(0) else { return nil }
    let made = unsafe text.withCString { address in
      unsafe QRcode_encodeString(address, 0, QR_ECLEVEL_M, QR_MODE_8, 1)
    }
    guard let code = unsafe made else { return nil }
    defer { unsafe QRcode_free(code) }
    let width = unsafe Int(code.pointee.width)
    guard let cells = unsafe code.pointee.data else { return nil }
    rows = (0..<width).map { row in
      (0..<width).map { column in unsafe cells[row * width + column] & 1 }
    }
  }

  /// Its rows as figures.
  var json: JSONText {
    .pairs(
      ("rows", .list(rows.map { .string(String(decoding: $0.map { $0 + 48 }, as: UTF8.self)) }))
    )
  }
}
