/// How a template gets at one value of a subject: it reads the value and writes it down at its
/// place in the subject's row.
struct Reader<Subject>: Sendable {
  let read: @Sendable (Subject, RowPlan.Use, _ row: Int, inout Sheet) -> Void
}

extension Reader {
  static func markup(_ write: @escaping @Sendable (Subject, inout HTML) -> Void) -> Self {
    Self { subject, use, row, sheet in
      sheet[row + use.slot] = sheet.write { write(subject, &$0) }
    }
  }

  static func text(_ read: @escaping @Sendable (Subject) -> String?) -> Self {
    Self { subject, use, row, sheet in
      if let text = read(subject) { sheet.write(text, at: row + use.slot) }
    }
  }

  static func piece(_ read: @escaping @Sendable (Subject) -> HTML?) -> Self {
    Self { subject, use, row, sheet in
      if let markup = read(subject) { sheet[row + use.slot] = sheet.keep(markup) }
    }
  }

  static func cut(_ read: @escaping @Sendable (Subject) -> MarkupBook.Cut?) -> Self {
    Self { subject, use, row, sheet in
      if let cut = read(subject) { sheet[row + use.slot] = sheet.keep(cut) }
    }
  }

  static func filling(_ read: @escaping @Sendable (Subject) -> Filling) -> Self {
    Self { subject, use, row, sheet in sheet[row + use.slot] = sheet.keep(read(subject)) }
  }

  static func flag(_ read: @escaping @Sendable (Subject) -> Bool) -> Self {
    Self { subject, use, row, sheet in sheet[row + use.slot] = read(subject) ? .yes : .no }
  }

  /// The child's values stand in the same row; with no child they all stay empty.
  static func one<Child>(
    _ vocabulary: @escaping @Sendable () -> Vocabulary<Child>,
    _ read: @escaping @Sendable (Subject) -> Child?
  ) -> Self {
    Self { subject, use, row, sheet in
      guard let child = read(subject) else { return }
      sheet[row + use.slot] = .yes
      sheet.fill(row, child, use.plan, vocabulary().readers)
    }
  }

  static func list<Child, Children: Collection<Child> & SendableMetatype>(
    _ vocabulary: @escaping @Sendable () -> Vocabulary<Child>,
    _ read: @escaping @Sendable (Subject) -> Children
  ) -> Self {
    Self { subject, use, row, sheet in
      let children = read(subject)
      guard !children.isEmpty else { return }
      let first = sheet.addRows(children.count, of: use.plan)
      sheet[row + use.slot] = Sheet.Value(start: Int32(first), count: Int32(children.count))
      guard !use.plan.uses.isEmpty else { return }
      let readers = vocabulary().readers
      var row = first
      for child in children {
        sheet.fill(row, child, use.plan, readers)
        row += use.plan.width
      }
    }
  }
}
