import Reading

extension CSVTable {
  /// Sheets about patients are never read at all.
  var refusalOfPatients: Finding? {
    let words = ["nhs number", "nhs no", "date of birth", "dob", "patient"]
    let personal = header.first { heading in
      let name = " " + Field.tidied(heading.text).replacing("_", with: " ") + " "
      return words.contains { name.contains(" \($0) ") || name.contains(" \($0)s ") }
    }
    guard let personal else { return nil }
    return Finding(
      rule: "directory-source",
      severity: .error,
      file: path,
      range: personal.range,
      text: personal.text,
      message: "the column “\(personal.text)” is about patients, so no row of the sheet is read",
      remedy: "take out every column about patients, and save the sheet again"
    )
  }
}
