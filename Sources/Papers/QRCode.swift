internal import CQREncode
internal import Reading

/// A square of light and dark that a phone's camera reads as an address. One of the doors: libqrencode
/// makes it, and its memory is read and given back within the call.
package struct QRCode: Sendable, Hashable {
  /// From the top, each from the left; 1 is dark.
  let rows: [[UInt8]]

  /// Nil for what no code can hold.
  package init?(_ text: String) {
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

  /// For a terminal with light letters on dark: two rows to a line, what is light filled in.
  package var lines: String {
    let edge = 2
    let width = rows.count + 2 * edge
    func isLight(_ row: Int, _ column: Int) -> Bool {
      guard rows.indices.contains(row - edge), rows.indices.contains(column - edge) else {
        return true
      }
      return rows[row - edge][column - edge] == 0
    }
    return stride(from: 0, to: width, by: 2).map { row in
      (0..<width).map { column in
        switch (isLight(row, column), row + 1 == width || isLight(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }.joined(separator: "\n")
  }

  /// Its rows as figures.
  var json: JSONText {
    .pairs(
      ("rows", .list(rows.map { .string(String(decoding: $0.map { $0 + 48 }, as: UTF8.self)) }))
    )
  }
}
