internal import Publishing
internal import Reading

/// What a browser asks of the preview.
struct PreviewRequest: Sendable {
  var method = "GET"
  var path: String
  var host: String?
  var query: [String: String] = [:]
}

/// What the preview says to a browser.
struct PreviewAnswer: Sendable {
  enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case unsafeToShow = 403
    case notFound = 404
    case notAllowed = 405
    case misdirected = 421
    case notReady = 503
  }

  var status = Status.ok
  var headers: [(name: String, value: String)]
  var body: [UInt8]

  /// No answer is kept anywhere, taken for another kind of thing, or shown in another's page.
  init(_ type: String, _ body: [UInt8], policy: String = "frame-ancestors 'self'") {
    self.body = body
    headers = [
      ("Content-Type", type), ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Content-Security-Policy", policy),
    ]
  }

  init(_ status: Status, saying text: String) {
    self.init("text/plain; charset=utf-8", Array("\(text)\n".utf8))
    self.status = status
  }

  init(leadingTo address: String) {
    self.init(.found, saying: address)
    headers.append(("Location", address))
  }

  init(_ json: JSONText) {
    self.init("application/json", Array(json.text.utf8))
  }

  init(_ file: OutputFile) {
    self.init(Self.type(of: file.path), file.bytes)
  }

  private static func type(of path: String) -> String {
    switch path.split(separator: ".").last.map(String.init) {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "ico": "image/vnd.microsoft.icon"
    case "woff2": "font/woff2"
    case "ics": "text/calendar; charset=utf-8"
    case "json": "application/json"
    case "csv": "text/csv; charset=utf-8"
    case "xml": "application/xml"
    case "pdf": "application/pdf"
    case "zip": "application/zip"
    default: "text/plain; charset=utf-8"
    }
  }
}
