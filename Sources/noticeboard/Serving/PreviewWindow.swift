/// The preview's own window: the page as it will be published in a frame, and round it what helps
/// those who write. The files are in the folder `Window` and carried in the program.
enum PreviewWindow {
  /// The page in the frame brings its own policy; this is the window's.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  static func file(at path: String, for visitor: PreviewDoor.Visitor) -> PreviewAnswer? {
    switch (path, visitor) {
    case ("/", .atHome): html(PackageResources.window_html)
    case ("/", .onThePhone): html(PackageResources.phone_html)
    case ("/-/window.js", _): script(PackageResources.window_js)
    case ("/-/frame.js", _): script(PackageResources.frame_js)
    case ("/-/marks.js", _): script(PackageResources.marks_js)
    case ("/-/looks.js", _): script(PackageResources.looks_js)
    case ("/-/window.css", _): style(PackageResources.window_css)
    case ("/-/marks.css", _): style(PackageResources.marks_css)
    case ("/-/forced.css", _): style(PackageResources.forced_css)
    case (_, .atHome), (_, .onThePhone): nil
    }
  }

  private static func html(_ bytes: [UInt8]) -> PreviewAnswer {
    PreviewAnswer("text/html; charset=utf-8", bytes, policy: policy)
  }

  private static func script(_ bytes: [UInt8]) -> PreviewAnswer {
    PreviewAnswer("text/javascript; charset=utf-8", bytes)
  }

  private static func style(_ bytes: [UInt8]) -> PreviewAnswer {
    PreviewAnswer("text/css; charset=utf-8", bytes)
  }
}
