/// One value that many hold: handing it on costs the same however large it is.
@dynamicMemberLookup
struct Shared<Value: Sendable>: Sendable {
  private let box: [Value]

  init(_ value: Value) { box = [value] }

  subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
    _read { yield box[0][keyPath: member] }
  }
}
