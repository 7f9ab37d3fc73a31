/// Makes smaller copies of one picture. It is a program of its own, which `noticeboard` starts for
/// each picture that is new: a picture that its reader cannot bear takes nothing else with it, and
/// no other command has to load libvips.
///
/// `noticeboard-pictures FILE TURN photo|drawn WIDTH…` reads the picture from a file. For each width
/// it writes a line, `webp 400 267 10202` (form, points across and down, bytes), and the bytes, then
/// the same picture in a form that every browser knows; at the end, `end`.
@main
struct PictureProgram {
  static func main() {
    guard let order = PictureOrder(CommandLine.arguments.dropFirst()) else {
      end(.typedWrongly, "write: noticeboard-pictures FILE TURN photo|drawn WIDTH…")
    }
    Streams.setLimits()
    guard VipsPicture.begin() else { end(.broken, "libvips does not start") }
    guard let bytes = Streams.wholeFile(at: order.file, upTo: PictureOrder.mostBytes) else {
      end(.refused, "the picture is not there, or too large")
    }
    for width in order.widths {
      guard let copies = order.copies(of: bytes, width) else {
        end(.refused, "the picture cannot be read")
      }
      for copy in copies { Streams.put(copy.packed) }
    }
    Streams.put(Array("end\n".utf8))
  }

  private enum Exit: Int32 {
    case typedWrongly = 2
    case refused = 3
    case broken = 4
  }

  private static func end(_ exit: Exit, _ words: String) -> Never {
    Streams.complain(words)
    Streams.end(exit.rawValue)
  }
}
