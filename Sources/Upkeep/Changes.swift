internal import Cataloguing
package import Scheduling

/// What is different in one edition from an earlier one, group by group.
package struct Changes: Sendable, Hashable {
  package let since: CalendarDay
  package let groups: [Change]

  /// What has happened to one group.
  package struct Change: Sendable, Hashable {
    /// What a reader must know first of it.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case gone, ended, paused, moved, changed
      case runningAgain = "running again"
      case new
    }

    package var kind: Kind
    package var name: String
    package var slug: String
    /// Old and new, what does most harm when it is wrong first.
    package var facts: [FactChange]
  }

  /// Nil where nothing was or is printed.
  package struct FactChange: Sendable, Hashable {
    package var label: String
    package var old: String?
    package var new: String?
    fileprivate var fact: PrintedFact?
  }

  package init(from old: EditionRecord, to new: EditionRecord) {
    since = old.made
    let pairs = Pairing(old.groups, new.groups)
    let changed = pairs.both.compactMap { Change(from: $0, to: $1) }
    let gone = pairs.gone.map { Change(kind: .gone, name: $0.name, slug: $0.slug, facts: []) }
    let fresh = pairs.new.map { Change(kind: .new, name: $0.name, slug: $0.slug, facts: []) }
    groups = (changed + gone + fresh).sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  package func count(_ kind: Change.Kind) -> Int { groups.count { $0.kind == kind } }
}

extension Changes.Change {
  fileprivate init?(from old: EditionRecord.Group, to new: EditionRecord.Group) {
    var facts = PrintedFact.allCases.compactMap { fact -> Changes.FactChange? in
      let (before, now) = (old.facts[fact], new.facts[fact])
      if before == now { return nil }
      return Changes.FactChange(label: fact.label, old: before, new: now, fact: fact)
    }
    if old.slug != new.slug {
      facts.append(
        Changes.FactChange(
          label: "Page",
          old: "groups/\(old.slug).html",
          new: "groups/\(new.slug).html"
        )
      )
    }
    guard !facts.isEmpty else { return nil }
    self.init(kind: Self.kind(old, new, facts), name: new.name, slug: new.slug, facts: facts)
  }

  private static func kind(
    _ old: EditionRecord.Group,
    _ new: EditionRecord.Group,
    _ facts: [Changes.FactChange]
  ) -> Kind {
    if old.status != new.status {
      switch new.status {
      case .ended: return .ended
      case .paused: return .paused
      case .open where old.status == .paused: return .runningAgain
      case .open, .notYetStarted: break
      }
    }
    let place = facts.first { $0.fact == .place }
    return place?.old != nil && place?.new != nil ? .moved : .changed
  }

  /// What may send a reader to a closed door stands first.
  fileprivate var order: [String] {
    let rank = Kind.allCases.firstIndex(of: kind) ?? 0
    let first = facts.compactMap { change in
      change.fact.flatMap { PrintedFact.allCases.firstIndex(of: $0) }
    }.min()
    return ["\(rank)", "\((first ?? 99) + 100)", name.lowercased(), name, slug]
  }
}

/// The groups of two editions that are one: by address, else by an old address, else by a name that
/// no other group has.
private struct Pairing {
  var both: [(EditionRecord.Group, EditionRecord.Group)] = []
  var gone: [EditionRecord.Group] = []
  var new: [EditionRecord.Group] = []

  init(_ old: [EditionRecord.Group], _ fresh: [EditionRecord.Group]) {
    var left = Dictionary(old.map { ($0.slug, $0) }) { first, _ in first }
    var unknown: [EditionRecord.Group] = []
    for group in fresh {
      if let before = left.removeValue(forKey: group.slug) {
        both.append((before, group))
      } else {
        unknown.append(group)
      }
    }
    let names = Dictionary(grouping: left.values, by: \.name).filter { $0.value.count == 1 }
    let freshNames = Dictionary(grouping: unknown, by: \.name)
    for group in unknown {
      let moved = group.wasAt.compactMap(Self.slug(of:)).first { left[$0] != nil }
      let named = freshNames[group.name]?.count == 1 ? names[group.name]?.first?.slug : nil
      if let slug = moved ?? named, let before = left.removeValue(forKey: slug) {
        both.append((before, group))
      } else {
        new.append(group)
      }
    }
    gone = left.values.sorted { $0.slug < $1.slug }
  }

  /// `groups/chess.html` is the page of “chess”.
  private static func slug(of address: String) -> String? {
    guard address.hasPrefix("groups/"), address.hasSuffix(".html") else { return nil }
    return String(address.dropFirst(7).dropLast(5))
  }
}
