import Testing

@testable import Publishing

struct LinkPolicyTests {
  private func refusal(of address: String) -> String? {
    guard case .refused(let refusal) = LinkPolicy.verdict(on: address) else { return nil }
    return refusal.reason
  }

  @Test(
    arguments: [
      ("https://www.nhs.uk/conditions?a=1#b", .web(host: "www.nhs.uk")),
      ("HTTP://Example.ORG", .web(host: "example.org")),
      ("https://example.org:443/é", .web(host: "example.org")),
      ("https://xn--80ak6aa92e.com/", .web(host: "xn--80ak6aa92e.com")),
      ("mailto:hello@example.org", .mail), ("MAILTO:o'neil+tea@example.co.uk", .mail),
      ("tel:01632960123", .phone), ("tel:+44(0)1632-960123", .phone),
      ("#times", .heading("times")), ("#", .heading("")),
      ("/groups/tea.html", .site), ("tea.html?a:b", .site), ("../a/b#c:d", .site), ("?a=b", .site),
      ("a/b:c", .site), ("?next=//x", .site), ("100%25", .site), ("é.html", .site),
    ] as [(String, LinkPolicy.Verdict)]
  )
  func allows(_ address: String, _ verdict: LinkPolicy.Verdict) {
    #expect(LinkPolicy.verdict(on: address) == verdict)
  }

  @Test(arguments: [
    ("", "no address"), ("a b", "space"), ("a\\b", "“\\”"), ("/\\evil.example", "“\\”"),
    ("java\tscript:x", "cannot be seen"), ("\u{1}javascript:x", "cannot be seen"),
    ("a\u{7F}", "cannot be seen"), ("a\u{200B}b", "cannot be seen"),
    ("\u{202E}x", "cannot be seen"),
    ("https://example.org/\u{2066}x", "cannot be seen"), ("a\u{A0}b", "cannot be seen"),
    ("java%09script:x", "cannot be seen"), ("mailto:a@b.org%0ABcc:x@y.org", "cannot be seen"),
    ("%1fa", "cannot be seen"), ("a%7F", "cannot be seen"),
    ("javascript:alert(1)", "“javascript:”"), ("JaVaScRiPt:x", "“javascript:”"),
    ("vbscript:x", "“vbscript:”"), ("data:image/png;text/html,x", "“data:”"),
    ("file:///etc/passwd", "“file:”"), ("intent://x#Intent;end", "“intent:”"),
    ("blob:x", "“blob:”"), ("ftp://example.org", "“ftp:”"), ("x:y", "“x:”"), (":x", "“:”"),
    ("//evil.example/x", "“//”"), ("/a//b", "“//”"), ("www.nhs.uk/a", "no “https://”"),
    ("hello@example.org", "no “mailto:”"), ("https:www.nhs.uk", "no “//”"), ("http:/x", "no “//”"),
    ("https://www.nhs.uk@evil.example/", "“@”"), ("https://a:b@evil.example", "“@”"),
    ("https://example.org:8080/", "port"), ("https://example.org:80:80/", "port"),
    ("https://www.nһs.uk/", "letters outside"), ("https://nhs。uk/", "letters outside"),
    ("http://127.0.0.1/", "number"), ("http://0x7f.1/", "number"), ("http://2130706433/", "number"),
    ("http://[::1]/", "number"), ("http://1.2.3.0X4", "number"),
    ("http://localhost/", "not the name"),
    ("http://a..b/", "not the name"), ("http:///x", "not the name"),
    ("http://a_b.org", "not the name"),
    ("http://-a.org", "not the name"), ("https://example.org./", "not the name"),
    ("http://a%2Eorg", "not the name"), ("mailto:", "plain email"),
    ("mailto:a@b.c?bcc=d@e.f", "plain email"),
    ("mailto:a@b.org,c@d.org", "plain email"), ("mailto:a@b", "plain email"),
    ("mailto:a b@c.org", "space"),
    ("mailto:%61@b.org", "plain email"), ("tel:*%2306%23", "plain phone"),
    ("tel:*#06#", "plain phone"),
    ("tel:", "plain phone"), ("tel:12", "plain phone"),
  ])
  func refuses(_ address: String, _ reason: String) {
    #expect(refusal(of: address)?.contains(reason) == true, "\(LinkPolicy.verdict(on: address))")
  }

  @Test(arguments: [
    ("https://www.nhs.uk", "evil.example", true), ("www.nhs.uk", "evil.example", true),
    ("nhs.uk/help", "evil.example", true), ("NHS.UK", "nhs.uk.evil.example", true),
    ("nhs.uk", "evilnhs.uk", true), ("www.nhs.uk", "nhs.uk", false),
    ("nhs.uk", "help.nhs.uk", false), ("the NHS", "evil.example", false),
    ("leaflet.pdf", "example.org", false),
    ("hello@nhs.uk", "example.org", false), ("a", "xn--80ak6aa92e.com", true),
  ])
  func warnsOfWordsThatNameAnotherSite(_ text: String, _ host: String, _ isDoubtful: Bool) {
    #expect((WebAddress.doubt(text: text, host: host) != nil) == isDoubtful)
  }
}
