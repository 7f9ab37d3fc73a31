/// The tables of the word list, each named after the rule that it serves.
enum WordTable: String, Sendable, CaseIterable {
  /// Phrases in which a listed word means nothing bad; no rule reads them.
  case harmless
  case jargonTerm = "jargon-term"
  case clinicalTerm = "clinical-term"
  case bureaucraticWord = "bureaucratic-word"
  case wordyPhrase = "wordy-phrase"
  case hiddenVerb = "hidden-verb"
  case idiomMetaphor = "idiom-metaphor"
  case usSpelling = "us-spelling"
  case stigmaDisability = "stigma-disability"
  case stigmaMentalHealth = "stigma-mental-health"
  case stigmaAge = "stigma-age"
  case stigmaWeight = "stigma-weight"
  case stigmaEthnicity = "stigma-ethnicity"
  case stigmaSubstance = "stigma-substance"
  case suicideLanguage = "suicide-language"
  case labelGroup = "label-group"
  case blamingLanguage = "blaming-language"
  case genderedLanguage = "gendered-language"
  case cureClaim = "cure-claim"
  case medicalAdvice = "medical-advice"
  case imgAltStereotype = "img-alt-stereotype"
  case termInconsistent = "term-inconsistent"
  case urgentHelpMissing = "urgent-help-missing"

  var text: [UInt8] {
    switch self {
    case .harmless: PackageResources.harmless_txt
    case .jargonTerm: PackageResources.jargon_term_txt
    case .clinicalTerm: PackageResources.clinical_term_txt
    case .bureaucraticWord: PackageResources.bureaucratic_word_txt
    case .wordyPhrase: PackageResources.wordy_phrase_txt
    case .hiddenVerb: PackageResources.hidden_verb_txt
    case .idiomMetaphor: PackageResources.idiom_metaphor_txt
    case .usSpelling: PackageResources.us_spelling_txt
    case .stigmaDisability: PackageResources.stigma_disability_txt
    case .stigmaMentalHealth: PackageResources.stigma_mental_health_txt
    case .stigmaAge: PackageResources.stigma_age_txt
    case .stigmaWeight: PackageResources.stigma_weight_txt
    case .stigmaEthnicity: PackageResources.stigma_ethnicity_txt
    case .stigmaSubstance: PackageResources.stigma_substance_txt
    case .suicideLanguage: PackageResources.suicide_language_txt
    case .labelGroup: PackageResources.label_group_txt
    case .blamingLanguage: PackageResources.blaming_language_txt
    case .genderedLanguage: PackageResources.gendered_language_txt
    case .cureClaim: PackageResources.cure_claim_txt
    case .medicalAdvice: PackageResources.medical_advice_txt
    case .imgAltStereotype: PackageResources.img_alt_stereotype_txt
    case .termInconsistent: PackageResources.term_inconsistent_txt
    case .urgentHelpMissing: PackageResources.urgent_help_missing_txt
    }
  }

  /// Whether a reader is well served by the term once it is explained.
  var allowsExplained: Bool {
    switch self {
    case .jargonTerm, .clinicalTerm: true
    case .harmless, .bureaucraticWord, .wordyPhrase, .hiddenVerb, .idiomMetaphor, .usSpelling,
      .stigmaDisability, .stigmaMentalHealth, .stigmaAge, .stigmaWeight, .stigmaEthnicity,
      .stigmaSubstance, .suicideLanguage, .labelGroup, .blamingLanguage, .genderedLanguage,
      .cureClaim, .medicalAdvice, .imgAltStereotype, .termInconsistent, .urgentHelpMissing:
      false
    }
  }

  /// Words that hurt: said by a person in a case study, they are worth a thought.
  var hurts: Bool {
    switch self {
    case .stigmaDisability, .stigmaMentalHealth, .stigmaAge, .stigmaWeight, .stigmaEthnicity,
      .stigmaSubstance, .suicideLanguage, .labelGroup, .blamingLanguage:
      true
    case .harmless, .jargonTerm, .clinicalTerm, .bureaucraticWord, .wordyPhrase, .hiddenVerb,
      .idiomMetaphor, .usSpelling, .genderedLanguage, .cureClaim, .medicalAdvice,
      .imgAltStereotype, .termInconsistent, .urgentHelpMissing:
      false
    }
  }

  /// What a page speaks of, whoever says it: no guard lets it go unseen.
  var isTopic: Bool { self == .urgentHelpMissing }

  /// Whether its terms are judged in a passage of this role.
  func isRead(in role: Passage.Role) -> Bool {
    let isPicture = role == .alt || role == .fact("caption")
    let isForPractice = role == .fact("cannot_help_with") || role == .fact("can_help_with")
    return (self != .imgAltStereotype || isPicture) && !(isForPractice && isForPublic)
  }

  private var isForPublic: Bool { Rule.named(rawValue)?.audience == .public }
}
