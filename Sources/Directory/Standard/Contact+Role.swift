extension Contact {
  /// What may be shown in place of a name: “Reception manager”. Nil when all there is may be a
  /// person's name.
  package var role: String? {
    if let title, isRole(title) { return title }
    if let name, isRoleAlone(name) { return name }
    return department.flatMap { isRole($0) ? $0 : nil }
  }

  /// Whether its phone and e-mail belong to a role or to no one by name.
  package var isImpersonal: Bool {
    guard let name else { return true }
    return isRoleAlone(name)
  }

  private func isRole(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return !words.isDisjoint(with: roles) && words.isDisjoint(with: honorifics)
  }

  private func isRoleAlone(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return !words.isDisjoint(with: roles) && words.isSubset(of: roles.union(fillers))
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
  }
}

private let honorifics: Set = ["mr", "mrs", "ms", "miss", "mx", "rev", "revd", "sir"]
private let fillers: Set = [
  "the", "our", "main", "duty", "general", "group", "centre", "center", "club", "hall", "library",
  "community", "service", "services", "customer", "head", "deputy", "and", "of", "for", "local",
]
private let roles: Set = [
  "reception", "receptionist", "office", "team", "enquiries", "enquiry", "bookings", "booking",
  "helpline", "helpdesk", "manager", "secretary", "treasurer", "chair", "chairman", "chairperson",
  "co-ordinator", "coordinator", "leader", "organiser", "administrator", "admin", "director",
  "officer", "warden", "caretaker", "clerk", "librarian", "teacher", "tutor", "principal",
  "volunteer", "volunteers", "membership", "information", "advice", "staff", "trustee", "owner",
  "founder", "practitioner", "worker", "lead", "president", "committee", "headteacher", "desk",
]
