import Cataloguing
import Testing

@testable import Publishing

/// Texts that look like markup, templates, scripts, calendars or data, in every field of a listing:
/// each comes out as the text it is.
struct HostileListingTests {
  /// What stands in a field besides the hostile text, so that the field is read.
  static let fields: [(name: String, before: String, after: String)] = [
    ("name", "", ""), ("also_known_as", "", ""), ("summary", "", ""), ("run_by", "", ""),
    ("alert", "", ""), ("activity", "", ""), ("when", "", ""), ("not_on", "", ""),
    ("place", "", ", High Street, NG00 1AA"), ("cost", "", ""), ("help_with_costs", "", ""),
    ("food", "", ""), ("people", "", ""), ("joining", "", ""), ("open_to_referrals", "", ""),
    ("spaces", "", ", 20 November 2026"), ("can_help_with", "", ""), ("cannot_help_with", "", ""),
    ("first_visit", "", ""), ("commitment", "", ""), ("you_need", "", ""), ("group_size", "", ""),
    ("effort", "", ""), ("seated", "", ""), ("access", "", ""), ("getting_here", "", ""),
    ("languages", "", ""), ("children", "", ""), ("private_space", "", ""),
    ("contact", "The ", " desk, 01632 960123"), ("website", "https://example.org/", ""),
    ("social", "", ""), ("volunteer", "", ""), ("checked", "20 November 2026, ", ""),
    ("language", "", ""), ("group_needs", "", ""), ("pictures", "", ""),
    ("place/name", "", ""), ("place/address", "", ""), ("place/postcode", "", ""),
    ("first_visit/met_by", "", ""), ("first_visit/meet_first", "", ""),
    ("first_visit/arrive_early", "", ""), ("first_visit/bring_someone", "", ""),
    ("getting_here/bus", "", ""), ("getting_here/lift", "", ""), ("getting_here/parking", "", ""),
    ("getting_here/car", "", ""), ("getting_here/text", "", ""),
    ("access/hearing loop", "yes, ", ""),
    ("contact/role", "", ""), ("contact/phone", "", ""), ("contact/text", "", ""),
    ("contact/email", "", "@example.org"), ("contact/post", "", ""), ("contact/best_way", "", ""),
    ("contact/best_time", "", ""), ("checked/by", "", ""), ("checked/how", "", ""),
    ("alert/text", "", ""), ("help_with_costs/text", "", ""),
  ]

  private static let texts = [
    "{{name}} {{{body}}} {{#site}}x{{/site}} {{> page}}",
    "</script><script>alert(1)</script>", "\" onload=\"alert(1)", "' onfocus='alert(1)",
    "</title><base href=//evil.example>", "<img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp;lt; &#39;",
    "javascript:alert(1)", "\\u003c/script\\u003e \\\" \\", "<!-- x", "]]> <![CDATA[",
    "x\r\nBEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT", "x\nEND:VCALENDAR", "a; b; c\\nd",
    "\u{202E}evil\u{202C} \u{0}\u{7} \u{FEFF}", "x\u{2028}y\u{2029}z", "https://evil.example/",
    String(repeating: "W", count: 3_000), "🧑‍🦽👩‍👩‍👧 é\u{301}\u{301} ﷽",
  ]

  /// One listing a field, all with one text.
  private static func site(_ text: String, only field: String? = nil) -> SampleSite {
    var listings: [String: String] = [:]
    for (index, own) in fields.enumerated() where field == nil || own.name == field {
      let value = quoted(own.before + text + own.after)
      let parts = own.name.split(separator: "/").map(String.init)
      var lines =
        parts.count == 1 ? "\(parts[0]): \(value)" : "\(parts[0]):\n  \(parts[1]): \(value)"
      if parts[0] == "place", parts.last != "name", parts.count > 1 { lines += "\n  name: Hall" }
      if parts[0] == "checked", parts.count > 1 { lines += "\n  on: 20 November 2026" }
      listings["f\(index)"] = lines
    }
    return SampleSite(listings: listings)
  }

  /// As YAML writes any text at all.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  @Test(arguments: texts.indices)
  func everyPagePassesTheGateAndEveryCalendarIsWhole(_ index: Int) throws {
    let edition = try Self.site(Self.texts[index]).edition(index < 3 ? .practice : .public)
    let changing = edition.pages.filter { $0.path.hasPrefix("groups/") || $0.path.hasPrefix("a") }
    #expect(changing.count > 40)
    for page in changing {
      let faults = Gate.faults(in: edition.files[page.path] ?? [])
      #expect(faults.isEmpty, "\(page.path): \(faults)")
      for tag in page.opening() {
        let isData = tag["type"] == "application/ld+json"
        let isOurs = tag["src"].map(Gate.ownScripts.contains) ?? false
        let isScript = tag.name == "script" && !isData && !isOurs
        let acts = tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }
        #expect(!isScript && !acts && tag.name != "base", "\(page.path): \(tag)")
      }
      #expect(page.data.allSatisfy { !$0.contains("<") && !$0.contains("\u{2028}") })
    }
    for (path, bytes) in edition.files where path.hasSuffix(".ics") {
      let reader = CalendarReader(bytes)
      #expect(reader.faults.isEmpty, "\(path): \(reader.faults)")
      #expect(reader.events.allSatisfy { $0.summary != "evil" && $0.start != nil })
      if path.hasPrefix("groups/") { #expect(reader.events.count == 1, "\(path)") }
    }
  }

  /// The same elements with the same attributes stand on the page, whatever the words are.
  @Test(arguments: texts[0..<7])
  func aGroupsPageHasTheShapeItHasWithPlainWords(_ text: String) throws {
    let (hostile, plain) = (try Self.site(text).edition(), try Self.site("plain words").edition())
    var compared = 0
    for (index, field) in Self.fields.enumerated() where !Self.isShaping(field.name) {
      let path = "groups/f\(index).html"
      guard let one = hostile.pages.first(where: { $0.path == path }),
        let two = plain.pages.first(where: { $0.path == path })
      else { continue }
      #expect(one.shape == two.shape, "\(field.name)")
      compared += 1
    }
    #expect(compared > 40)
  }

  /// Fields whose words decide what is shown: a time that can be read, a page that has an address,
  /// a sentence that needs no “Yes”.
  private static func isShaping(_ name: String) -> Bool {
    let shaping = [
      "name", "when", "website", "social", "contact", "contact/email", "contact/phone",
      "contact/text", "access", "languages", "language", "pictures", "place/postcode", "place",
      "activity", "not_on", "people",
    ]
    return shaping.contains(name)
  }

  @Test(arguments: [
    "name", "summary", "cost", "first_visit", "commitment", "getting_here", "alert", "volunteer",
    "joining", "place/address", "contact/post", "food",
  ])
  func hostileWordsAreReadAsTheyWereWritten(_ field: String) throws {
    let index = try #require(Self.fields.firstIndex { $0.name == field })
    for text in Self.texts[0..<7] {
      let page = try Self.site(text, only: field).edition().group("f\(index)")
      #expect(page.words.contains(text), "\(page.words)")
    }
  }

  @Test(arguments: texts.indices)
  func aBodyOfHostileWordsPassesTheGate(_ index: Int) throws {
    let text = Self.texts[index]
    let body =
      "---\ntitle: Hello\n---\n\n\(text)\n\n## \(text)\n\n- [\(text)](\(text))\n\n> \(text)\n"
    let group = SampleSite.listing("name: Tea").replacing("A few more words.", with: text)
    let edition = try SampleSite([
      "Content/pages/hello.md": body, "Content/leaflets/hello.md": body,
      "Content/listings/tea.md": group,
    ]).edition()
    for page in edition.pages {
      let faults = Gate.faults(in: edition.files[page.path] ?? [])
      #expect(faults.isEmpty, "\(page.path): \(faults)")
    }
  }
}
