import Mustache
import Templating

/// The subject of the tests: each kind of value, lists in lists, and a circle.
struct Club: Sendable {
  var name = "Knit & natter"
  var summary: String? = "Tea, “cake” and <wool>"
  var body: HTML = "<p>All welcome</p>"
  var isPaused = false
  var contact: Person? = Person()
  var sessions: [Session] = []
  var tags: [String] = []

  static let vocabulary: Vocabulary<Club> = Vocabulary(
    "club",
    [
      .text("name", "what the club is called") { $0.name },
      .text("summary", "what it is, in one sentence") { $0.summary },
      .html("body", "all that is said of it") { $0.body },
      .flag("paused", "whether it has stopped for now") { $0.isPaused },
      .one("contact", "whom to ask", Person.vocabulary) { $0.contact },
      .list("sessions", "when it meets", Session.vocabulary) { $0.sessions },
      .texts("tags", "words to find it by") { $0.tags },
    ]
  )
}

struct Person: Sendable {
  var name = "Amina"
  var phone: String? = "01632 960123"

  static let vocabulary: Vocabulary<Person> = Vocabulary(
    "person",
    [
      .text("name", "what the person is called") { $0.name },
      .text("phone", "the number to ring") { $0.phone },
      .list("clubs", "where the person is to be found", Club.vocabulary) { _ in [] },
    ]
  )
}

struct Session: Sendable {
  var day = "Monday"
  var place: String?
  var helpers: [Person] = []
  var lead: Person?

  static let vocabulary: Vocabulary<Session> = Vocabulary(
    "session",
    [
      .text("day", "the day of the week") { $0.day },
      .text("place", "where it is") { $0.place },
      .list("helpers", "who helps", Person.vocabulary) { $0.helpers },
      .one("lead", "who leads it", Person.vocabulary) { $0.lead },
    ]
  )
}

extension Club {
  static let full = Club(
    isPaused: true,
    sessions: [
      Session(
        day: "Monday",
        place: "St Mary's Hall",
        helpers: [Person(name: "Bo"), Person(name: "Cy", phone: nil)],
        lead: Person(name: "Dee")
      ),
      Session(day: "Friday", lead: Person(name: "Eve", phone: nil)),
    ],
    tags: ["wool", "tea & talk"]
  )

  static let bare = Club(name: "Bare", summary: nil, body: "", contact: nil)
}

/// What the library is given for none: found, but neither written nor true.
private struct Missing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

extension String {
  fileprivate var present: Any { isEmpty ? Missing() : self }
}

extension Club: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name.present
    case "summary": (summary ?? "").present
    case "body": body.description.present
    case "paused": isPaused
    case "contact": contact ?? Missing()
    case "sessions": sessions
    case "tags": tags.map { ["text": $0] }
    default: nil
    }
  }
}

extension Person: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name.present
    case "phone": (phone ?? "").present
    case "clubs": [Club]()
    default: nil
    }
  }
}

extension Session: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "day": day.present
    case "place": (place ?? "").present
    case "helpers": helpers
    case "lead": lead ?? Missing()
    default: nil
    }
  }
}
