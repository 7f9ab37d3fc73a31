import Cataloguing
import Reading

extension Rule {
  package static let callToActionUnrealistic = Rule(
    id: "call-to-action-unrealistic",
    says: "What a page asks of people can be done today",
    because: "People told us that “talk to your doctor today” cannot be done: it can take weeks. "
      + "(Scoping study 3.5)",
    severity: .error,
    audience: .public,
    flags: [
      "---\ntype: leaflet\n---\n⟦Talk to your doctor⟧, health professional or local authority about it "
        + "today.",
      "---\ntype: leaflet\n---\nTo join, ⟦see your GP⟧.",
      "---\ntype: leaflet\n---\n⟦Ask your GP⟧ to put you forward. We meet on Mondays.",
      "---\ntype: listing\nname: A\n---\nYou ⟦need a referral from your doctor⟧.",
    ],
    allows: [
      "Call Sam on 01632 960 123, or ask at the surgery desk. You do not need to see a GP.",
      "If you are ill, talk to a GP. To join the group, just turn up on a Monday.",
      "Ask your GP, or ring us on 01632 960 123.",
      "---\ntype: listing\nname: A\ncontact: Jo, 01632 960 123\n---\nAsk your doctor about us.",
      "See a doctor before you start.",
    ]
  ) { subject in
    let doctors = subject.sentences.compactMap { sentence -> (Sentence, DoctorFirst)? in
      DoctorFirst(subject.passages[sentence.passage], sentence.range).map { (sentence, $0) }
    }
    guard !doctors.isEmpty, !NextStep(subject).isOpenToday else { return [] }
    return doctors.compactMap { sentence, found in
      let passage = subject.passages[sentence.passage]
      return subject.remark(
        on: found.range,
        of: passage,
        besides: .quoted,
        remedy: "give something people can do today: a phone number or a place to turn up"
      ) { _ in "it can take weeks to see a doctor, and no other way is given" }
    }
  }
}
