extension OldName {
  static let entries: [Entry] = health + welfare + charities

  private static let health: [Entry] = [
    Entry(
      name: "CCG",
      now: "the integrated care board, or “your local NHS”",
      letters: ["CCG", "CCGs", "CCG's", "CCG’s"],
      phrases: phrases(
        "clinical commissioning group",
        "clinical commissioning groups",
        "clinical commissioning group's"
      )
    ),
    Entry(
      name: "IAPT",
      now: "NHS Talking Therapies",
      letters: ["IAPT", "IAPTs", "IAPTS"],
      phrases: phrases("improving access to psychological therapies")
    ),
    Entry(
      name: "Citizens Advice Bureau",
      now: "Citizens Advice",
      letters: ["CAB", "CABs"],
      phrases: phrases(
        "citizens advice bureau",
        "citizens advice bureaux",
        "citizens advice bureaus",
        "citizen's advice bureau",
        "citizen's advice bureaux",
        "citizen advice bureau"
      )
    ),
    Entry(
      name: "PHE",
      now: "the UK Health Security Agency, or the Office for Health Improvement and Disparities",
      letters: ["PHE"],
      phrases: phrases("public health england")
    ),
    Entry(
      name: "PCT",
      now: "the integrated care board, or “your local NHS”",
      letters: ["PCT", "PCTs"],
      phrases: phrases("primary care trust", "primary care trusts")
    ),
    Entry(
      name: "strategic health authority",
      now: "NHS England",
      phrases: phrases("strategic health authority", "strategic health authorities")
    ),
    Entry(name: "NHS Direct", now: "NHS 111", phrases: phrases("nhs direct")),
    Entry(
      name: "STP",
      now: "the integrated care system",
      phrases: phrases(
        "sustainability and transformation partnership",
        "sustainability and transformation partnerships",
        "sustainability and transformation plan"
      )
    ),
    Entry(
      name: "Health Education England",
      now: "part of NHS England",
      phrases: phrases("health education england")
    ),
    Entry(
      name: "NHS Improvement",
      now: "part of NHS England",
      phrases: phrases("nhs improvement")
    ),
    Entry(name: "NHS Digital", now: "part of NHS England", phrases: phrases("nhs digital")),
    Entry(name: "Health Education England", now: "part of NHS England", letters: ["HEE"]),
    Entry(
      name: "NHSX",
      now: "part of NHS England",
      letters: ["NHSX"],
      phrases: phrases("nhs connecting for health", "nhs commissioning board")
    ),
    Entry(
      name: "HPA",
      now: "the UK Health Security Agency",
      letters: ["HPA"],
      phrases: phrases("health protection agency")
    ),
    Entry(name: "NHS Choices", now: "the NHS website", phrases: phrases("nhs choices")),
    Entry(
      name: "Choose and Book",
      now: "the NHS e-Referral Service, or “book online”",
      phrases: phrases("choose and book")
    ),
    Entry(
      name: "LINk",
      now: "Healthwatch",
      phrases: phrases(
        "local involvement network",
        "local involvement networks",
        "community health council",
        "community health councils"
      )
    ),
    Entry(
      name: "Healthcare Commission",
      now: "the Care Quality Commission",
      phrases: phrases("healthcare commission", "commission for social care inspection")
    ),
    Entry(name: "Change4Life", now: "Better Health", phrases: phrases("change4life")),
    Entry(name: "Test and Trace", now: "closed", phrases: phrases("nhs test and trace")),
  ]

  private static let welfare: [Entry] = [
    Entry(
      name: "CRB check",
      now: "a DBS check",
      phrases: phrases("crb check", "crb checks", "crb checked", "criminal records bureau")
    ),
    Entry(
      name: "tax credits",
      now: "Universal Credit or Pension Credit",
      phrases: phrases(
        "working tax credit",
        "working tax credits",
        "child tax credit",
        "child tax credits"
      )
    ),
    Entry(
      name: "Incapacity Benefit",
      now: "Employment and Support Allowance, or Universal Credit",
      phrases: phrases("incapacity benefit", "severe disablement allowance")
    ),
    Entry(
      name: "Council Tax Benefit",
      now: "Council Tax Reduction",
      phrases: phrases("council tax benefit")
    ),
    Entry(
      name: "Benefits Agency",
      now: "the Department for Work and Pensions, or Jobcentre Plus",
      phrases: phrases(
        "benefits agency",
        "department of social security",
        "department for social security",
        "employment service",
        "pension service agency"
      )
    ),
    Entry(
      name: "Criminal Records Bureau",
      now: "the Disclosure and Barring Service",
      phrases: phrases("independent safeguarding authority")
    ),
    Entry(
      name: "Connexions",
      now: "the National Careers Service",
      phrases: phrases("connexions service", "learning and skills council")
    ),
    Entry(
      name: "statement of special educational needs",
      now: "an education, health and care plan",
      phrases: phrases(
        "statement of special educational needs",
        "statements of special educational needs",
        "sen statement",
        "sen statements"
      )
    ),
    Entry(
      name: "Consumer Direct",
      now: "the Citizens Advice consumer helpline",
      phrases: phrases("consumer direct")
    ),
  ]

  private static let charities: [Entry] = [
    Entry(name: "Age Concern", now: "Age UK", phrases: phrases("age concern", "help the aged")),
    Entry(
      name: "Action on Hearing Loss",
      now: "RNID",
      phrases: phrases("action on hearing loss")
    ),
    Entry(name: "Spastics Society", now: "Scope", phrases: phrases("spastics society")),
    Entry(
      name: "National Schizophrenia Fellowship",
      now: "Rethink Mental Illness",
      phrases: phrases("national schizophrenia fellowship")
    ),
    Entry(name: "Alcohol Concern", now: "Alcohol Change UK", phrases: phrases("alcohol concern")),
    Entry(name: "Parentline", now: "Family Lives", phrases: phrases("parentline plus")),
    Entry(
      name: "Carers National Association",
      now: "Carers UK",
      phrases: phrases("carers national association")
    ),
  ]

  private static func phrases(_ texts: String...) -> [[String]] {
    texts.map { $0.split(separator: " ").map(String.init) }
  }
}
