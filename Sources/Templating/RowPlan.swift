/// Which values of a subject a template asks for, and where each stands in the subject's row.
struct RowPlan: Sendable, Hashable {
  struct Use: Sendable, Hashable {
    /// Which of the subject's terms.
    var term: Int
    /// Where in the row its value stands.
    var slot: Int
    /// For a subject within the subject: what is asked of it. A list has rows of its own; the
    /// values of one subject stand in the same row.
    var plan = RowPlan()
  }

  var uses: [Use] = []
  var width = 0
}

/// The plans of a template on the way: a name is given its slot when it is first used.
struct RowPlans: Sendable {
  private struct Node {
    var uses: [Use] = []
    /// The node whose rows hold its values: itself, unless it is one subject within another.
    var owner: Int
    var width = 0
  }

  private struct Use {
    var term: Int
    var slot: Int
    var child: Int?
  }

  static let root = 0
  private var nodes = [Node(owner: 0)]

  /// The slot of a term's value.
  mutating func slot(of term: Int, in node: Int) -> Int {
    nodes[node].uses[use(of: term, in: node)].slot
  }

  /// The node of the subject, or the subjects, that a term leads to.
  mutating func child(_ term: Int, in node: Int, isList: Bool) -> Int {
    let use = use(of: term, in: node)
    if let child = nodes[node].uses[use].child { return child }
    let child = nodes.count
    nodes.append(Node(owner: isList ? child : nodes[node].owner))
    nodes[node].uses[use].child = child
    return child
  }

  private mutating func use(of term: Int, in node: Int) -> Int {
    if let known = nodes[node].uses.firstIndex(where: { $0.term == term }) { return known }
    let owner = nodes[node].owner
    nodes[node].uses.append(Use(term: term, slot: nodes[owner].width))
    nodes[owner].width += 1
    return nodes[node].uses.count - 1
  }

  /// The width of each node's rows.
  var widths: [Int] { nodes.map(\.width) }

  func plan(of node: Int = root) -> RowPlan {
    RowPlan(
      uses: nodes[node].uses.map { use in
        RowPlan.Use(
          term: use.term,
          slot: use.slot,
          plan: use.child.map { plan(of: $0) } ?? RowPlan()
        )
      },
      width: nodes[node].width
    )
  }
}
