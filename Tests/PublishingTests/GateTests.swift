import Testing

@testable import Publishing

struct GateTests {
  private func faults(_ page: String) -> [Gate.Fault] {
    Gate.faults(in: Array(page.utf8), scripts: ["assets/search.js"])
  }

  @Test(arguments: [
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Tea &amp; cake</title>
    <meta http-equiv="content-security-policy" content="default-src 'none'">
    <link rel="stylesheet" href="../assets/site.css"><link rel="canonical" href="https://example.org/">
    <style>main{background:url("a.png")}</style>
    <script type="application/ld+json">{"name":"\\u003cb>"}</script>
    <script src="assets/search.js" defer></script></head>
    <body><main id="main" tabindex="-1"><h1>Tea</h1></main></body></html>
    """,
    #"<p><a href="https://www.nhs.uk/?a=1&amp;b=2" rel="nofollow">x</a> <a href="tel:01632960123">y</a></p>"#,
    ##"<a href="mailto:a@b.org">x</a><a href="geo:1,2">x</a><a href="#h-x">x</a><a href="?a">x</a>"##,
    #"<img src="a.png" srcset="a.png 1x, b.png 2x" width="4" height="3" alt="a &lt; b">"#,
    #"<svg viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0h8"/></svg>"#,
    #"<details open><summary>x</summary><ul><li data-day="mon">x</li></ul></details>"#,
    #"<meta http-equiv="refresh" content="0; url=../tea.html">"#,
    #"<form action="search.html"><label for="q">x</label><input id="q" name="q"></form>"#,
    "a > b & c",
  ])
  func letsThrough(_ page: String) {
    #expect(faults(page).isEmpty, "\(faults(page))")
  }

  @Test(arguments: [
    ("<p onclick=\"x()\">a</p>", 3, "“onclick” is not allowed"),
    ("<p style=\"x\">a</p>", 3, "“style” is not allowed"),
    ("<script>alert(1)</script>", 0, "a script stands"),
    ("<script src=\"https://evil.example/x.js\"></script>", 8, "not a script of the site"),
    ("<script src=\"assets/other.js\"></script>", 8, "not a script of the site"),
    ("<script type=\"application/ld+json\">{\"a\":\"<b>\"}</script>", 41, "a “<” stands in"),
    ("<script type=\"module\">x</script>", 0, "a script stands"),
    ("<ScRiPt>alert(1)</sCrIpT>", 0, "a script stands"),
    ("<iframe src=\"x\"></iframe>", 0, "“iframe” is not allowed"),
    ("<svg/onload=alert(1)>", 5, "no space stands"),
    ("<svg><use href=\"#x\"></use></svg>", 5, "“use” is not allowed"),
    ("<svg><path fill=\"url(https://x.org/#a)\"/></svg>", 11, "load its paint"),
    ("<math><mi>x</mi></math>", 0, "“math” is not allowed"),
    ("<object data=\"x\"></object>", 0, "“object” is not allowed"),
    ("<base href=\"https://evil.example/\">", 0, "“base” is not allowed"),
    ("<img src=x>", 5, "is not in"), ("<img src='x'>", 5, "is not in"),
    ("<img src=\"x>", 5, "is not in"),
    ("<img src=\"https://evil.example/x.png\">", 5, "outside the site"),
    ("<img src=\"//evil.example/x.png\">", 5, "outside the site"),
    ("<img src=\"/\\evil.example/x.png\">", 5, "outside the site"),
    ("<img src=\"data:image/png;base64,AA\">", 5, "outside the site"),
    ("<img src=\"&#104;ttps://evil.example/\">", 5, "outside the site"),
    ("<img srcset=\"a.png 1x, https://evil.example/b.png 2x\">", 5, "outside the site"),
    ("<link rel=\"stylesheet\" href=\"https://fonts.example/x.css\">", 23, "outside the site"),
    ("<link rel=\"canonical stylesheet\" href=\"https://x.example/\">", 33, "outside the site"),
    ("<link href=\"https://x.example/\">", 6, "outside the site"),
    ("<style>@import 'x.css'</style>", 7, "load from elsewhere"),
    ("<style>a{b:url(https://x.org/y)}</style>", 7, "outside the site"),
    ("<style>a{b:URL( '//x.org/y')}</style>", 7, "outside the site"),
    ("<style>a{b:\\75rl(//x)}</style>", 7, "“\\”"),
    ("<style>@Import'x.css'</style>", 7, "load from elsewhere"),
    ("<style>a{b:calc(1px)}a{b:IMAGE-SET('x')}</style>", 7, "load from elsewhere"),
    ("<style>a{b:var(--c)}a{b:src('x')}</style>", 7, "load from elsewhere"),
    ("<style></style><img src=\"x\"></style>", 28, "closes nothing"),
    ("<a href=\"javascript:alert(1)\">x</a>", 3, "is not allowed"),
    ("<a href=\"JaVaScRiPt:alert(1)\">x</a>", 3, "is not allowed"),
    ("<a href=\"java&#115;cript:x\">x</a>", 3, "is not allowed"),
    ("<a href=\"java&Tab;script:x\">x</a>", 3, "is not allowed"),
    ("<a href=\" javascript:x\">x</a>", 3, "is not allowed"),
    ("<a href=\"java\tscript:x\">x</a>", 3, "is not allowed"),
    ("<a href=\"//evil.example\">x</a>", 3, "is not allowed"),
    ("<a href=\"x\" ping=\"https://evil.example\">x</a>", 12, "“ping” is not allowed"),
    ("<form action=\"https://evil.example/\"></form>", 6, "outside the site"),
    ("<button formaction=\"x\">y</button>", 8, "“formaction” is not allowed"),
    ("<meta http-equiv=\"refresh\" content=\"0; url=https://evil.example\">", 6, "outside"),
    ("<meta http-equiv=\"refresh\" content=\"5;url=x\">", 6, "elsewhere"),
    ("<meta http-equiv=\"set-cookie\" content=\"a\">", 6, "not allowed in a meta"),
    ("<p id=\"a\"></p><p id=\"a\"></p>", 17, "stands twice on the page"),
    ("<p id=\"a\" id=\"b\"></p>", 10, "stands twice in one tag"),
    ("<p id=\"a\"class=\"b\"></p>", 9, "no space"),
    ("<p>a</b></p>", 4, "closes nothing"), ("<div><p>a</div>", 9, "closes nothing"),
    ("a</p>", 1, "closes nothing"),
    ("<p>a", 0, "is not closed"), ("<p", 0, "no end"), ("</p", 0, "not written as"),
    ("<p/>", 0, "cannot close itself"),
    ("a <!-- b -->", 2, "comment or declaration"), ("<?php x ?>", 0, "comment or declaration"),
    ("a<!doctype html>", 1, "comment or declaration"), ("a < b", 2, "begins no tag"),
    ("a <", 2, "begins no tag"),
    ("a\u{0}b", 1, "control letter"), ("<p title=\"a\u{8}\"></p>", 11, "control letter"),
    ("<p \"x\">a</p>", 3, "no plain name"),
    ("<template></template>", 0, "“template” is not allowed"),
    ("<noscript></noscript>", 0, "“noscript” is not allowed"),
    ("<x-y></x-y>", 0, "“x-y” is not allowed"),
  ])
  func reports(_ page: String, _ offset: Int, _ words: String) {
    let found = faults(page).contains { $0.offset == offset && $0.message.contains(words) }
    #expect(found, "\(faults(page))")
  }
}
