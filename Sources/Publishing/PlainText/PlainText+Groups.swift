internal import Cataloguing
internal import Scheduling

extension PlainText {
  /// A group's page in short.
  init(_ page: GroupPage, at address: String?) {
    let (entry, words) = (page.entry, page.words)
    title(entry.name)
    paragraph(entry.summary)
    paragraph(page.listed.notice)
    paragraph(page.statusText)
    gap()
    fact("When", words.when)
    fact("Not on", page.notOn)
    fact("Next dates", page.dates.map(\.text).joined(separator: "; "))
    fact("Where", words.place)
    fact("By bus", words.journey.bus)
    fact("Last bus home", words.journey.lastBus)
    fact("Getting there", words.journey.words)
    fact("Getting in and around", words.access)
    fact("Cost", words.cost)
    fact("Your first visit", entry.firstVisit.words)
    fact("Ages", words.ages)
    fact("Who it is for", entry.people.value.map(Answers.people))
    fact("How to join", entry.joining.value.map(Answers.joining))
    gap()
    add(page.contact)
    paragraph(CheckedValue(page.listed).text)
    fact("This page", address)
  }

  private mutating func add(_ contact: ContactValue) {
    if contact.isOurs { line("We can put you in touch with the group. Please ask us.") }
    fact("Ask for", contact.details.who.map(Answers.who))
    fact("Phone", contact.details.phones.first)
    fact("Text", contact.details.textMessage)
    fact("Email", contact.details.email.flatMap(EmailLink.shown))
    fact("Post", contact.details.post)
  }

  /// A group among others.
  mutating func add(_ listed: ListedEntry, phone: String?) {
    gap()
    line(listed.entry.name)
    fact("Please note", listed.notice)
    fact("What", listed.entry.summary)
    fact("When", listed.words.when)
    fact("Where", listed.words.place)
    fact("Cost", listed.words.cost)
    fact("Ring", phone)
  }
}
