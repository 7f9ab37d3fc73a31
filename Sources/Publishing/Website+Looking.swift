internal import Cataloguing

extension Website {
  /// The number for `group` that makes what stands at an address among the groups' pages; nil where
  /// no group has it.
  package func groupJob(at path: String) -> Int? {
    guard path.hasPrefix("groups/") else { return nil }
    let name = path.dropFirst("groups/".count).prefix { $0 != "." }
    let number = listed.indices.first { listed[$0].entry.slug.text == name }
    return number.map { $0 / Self.groupsAtOnce }
  }
}
