/// Letters that stand in capitals because that is their name, such as NHS.
enum KnownLetters {
  static func contains(_ word: String) -> Bool { letters.contains(word) }

  private static let letters: Set = [
    "A", "E", "I", "AA", "ADHD", "AGM", "AIDS", "AM", "BBC", "BMX", "BSL", "BSP", "CAB", "CAMHS",
    "CBT", "CCG", "CD", "CE", "CIC", "CIO", "COPD", "COVID", "CPR", "CQC", "CV", "CVS", "DBS",
    "DIY",
    "DJ", "DVD", "DVLA", "DWP", "EHCP", "ESA", "ESOL", "EU", "FAQ", "FC", "GCSE", "GDPR", "GP",
    "GPS",
    "HIV", "HMRC", "IAPT", "ICB", "ICS", "ID", "IT", "ITV", "IVF", "LGBT", "LGBTQ", "LTD", "MBE",
    "MECC", "MIND", "MOT", "MP", "MS", "NCVO", "NG", "NHS", "NHSE", "NICE", "NVQ", "OBE", "ONS",
    "PA",
    "PALS", "PCN", "PCT", "PDF", "PE", "PHE", "PIN", "PIP", "PLT", "PM", "PPG", "PTSD", "QR",
    "QTVR",
    "RADAR", "RAF", "RNIB", "RNID", "RSPB", "RSVP", "SATNAV", "SEN", "SENCO", "SEND", "SENDIASS",
    "SOS", "TB", "TBC", "TV", "UC", "UK", "UKHSA", "UN", "UNESCO", "UNICEF", "UNISON", "USA", "USB",
    "VAT", "VCSE", "VIP", "WHO", "WI", "WIFI", "YMCA", "YWCA", "ZOOM", "SYSTMONE",
  ]
}

extension String {
  /// Small letters but for the first, and but for letters that everyone knows.
  package var inSentenceCase: String {
    var isFirst = true
    return split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let bare = String(word.filter { $0.isLetter })
      defer { if !bare.isEmpty { isFirst = false } }
      if KnownLetters.contains(bare), bare.utf8.count > 1 { return String(word) }
      let small = word.lowercased()
      guard isFirst || bare == "I" || Calendar.isDayOrMonth(bare.lowercased()),
        let letter = small.first
      else { return small }
      return letter.uppercased() + small.dropFirst()
    }
    .joined(separator: " ")
  }
}
