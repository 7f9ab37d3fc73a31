/// Who a set of pictures shows, counted from the notes that the people in them agreed to. What is
/// not told is not counted.
struct Balance {
  struct Gap {
    var message: String
    var remedy: String
  }

  private var photos = 0
  private var people = 0
  /// People whose ages are told, by the age at which their band begins.
  private var ages: [Int: Double] = [:]
  private var aids: Int?
  private var bodySizes: Set<String> = []
  private var photosWithSizes = 0

  init(of notes: [PictureNote]) {
    for shows in notes.compactMap(\.shows) { add(shows) }
  }

  private mutating func add(_ shows: ShownPeople) {
    guard let count = shows.people, count > 0 else { return }
    photos += 1
    people += count
    let bands = shows.ages
    for band in bands { ages[band, default: 0] += Double(count) / Double(bands.count) }
    if let told = shows.aids { aids = (aids ?? 0) + told }
    bodySizes.formUnion(shows.bodySizes)
    if !shows.bodySizes.isEmpty { photosWithSizes += 1 }
  }

  /// What is one-sided, where two or more pictures show people.
  var gaps: [Gap] {
    photos < 2 ? [] : [age, aid, size].compactMap { $0 }
  }

  private var age: Gap? {
    let told = ages.values.reduce(0, +)
    guard told >= 3 else { return nil }
    let young = ages.filter { $0.key < 50 }.values.reduce(0, +)
    let old = ages.filter { $0.key >= 70 }.values.reduce(0, +)
    let middle = ages.filter { (50..<70).contains($0.key) }.values.reduce(0, +)
    let sides = [
      (young, "under 50", "aged 50 to 69, and 70 and over"),
      (old, "70 or over", "under 70"), (middle, "50 to 69", "under 50, and 70 and over"),
    ]
    guard let (count, band, missing) = sides.first(where: { $0.0 > told * 0.8 }) else { return nil }
    return Gap(
      message: "\(whole(count)) of \(whole(told)) people in the pictures look \(band)",
      remedy: "add pictures of people \(missing): readers look for someone like them"
    )
  }

  private func whole(_ number: Double) -> Int { Int(number.rounded()) }

  private var aid: Gap? {
    guard people >= 10, (aids ?? 0) == 0 else { return nil }
    return Gap(
      message: "no note tells of a stick, a wheelchair or another aid among \(people) people",
      remedy: "add a picture of someone who uses one, and note what can be seen, if they agree"
    )
  }

  private var size: Gap? {
    guard photosWithSizes > 1, bodySizes.isSubset(of: ["smaller", "average", "slim"]) else {
      return nil
    }
    return Gap(
      message: "nobody in the pictures has a larger body",
      remedy: "add pictures of people of all sizes: readers look for someone like them"
    )
  }
}
