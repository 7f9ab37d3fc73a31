/// Letters that need no words: everyone says them, or they are no short form at all.
enum CommonLetters {
  static func contains(_ name: String) -> Bool { letters.contains(name) }

  static let keys = Set(letters.map { Token.key($0.lowercased()) })

  /// Conditions, benefits and tests that people know by their letters and will hear again.
  static func areHeard(_ name: String) -> Bool { heard.contains(name) || letters.contains(name) }

  private static let heard: Set = words(
    "ADHD PTSD OCD COPD CBT PIP ESA ME MS IBS HIV DBS BSL UC DLA BMI ECG MRI CT PSA HRT JSA SEND "
      + "EHCP STI BMX BAME"
  )

  private static let letters: Set = words(
    """
    NHS GP UK TV BBC COVID USA US EU UN DVD CD PDF MP PC DIY ID AM PM VIP OK WC HIV AIDS ITV ATM PIN
    QR USB FM DJ CV MOT RAF BBQ RSVP GCSE PE IT RSPCA RSPB RNLI YMCA YWCA IKEA ASDA KFC GMT BST GPS
    SOS DNA UV LED DVLA UNICEF UNESCO NASA FA FIFA AA RAC VAT PS NB TBC TBA TBD XL XXL XXXL AD BC MBE
    OBE CBE BA MA PHD MSC BSC LTD PLC CIO CIC UCI HMV IOU BYO BYOB LP EP HD WI MC RIP SAE BMX RADAR
    SATNAV WIFI HQ PA PAT LGBT LGBTQ LGBTQI LGBTQIA SW SE NW NE EC WC HGV SUV LPG BMW VW MG JCB FAQ
    FAQS APP URL SMS SIM PR CCTV MMR PPE ISBN DIN ISO AKA ETA ASAP NAAFI WRVS RVS NSPCC RNIB RNID
    AGE CAB CAMRA II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXX ICE TEFL DOB CPR TUC GMB
    NUT NEU PG UHT BT EE AQA WW TA DC AC MM CM KM KG ML OS TT CSI POW SAS ABC MIND ZOOM INSIGHT
    """
  )

  /// Ordinary words that stand in capitals to be noticed.
  static func isOrdinaryWord(_ name: String) -> Bool { ordinary.contains(name) }

  private static let ordinary: Set = words(
    """
    FREE NEW NOT ALL AND THE ONLY NO YES YOU WE NOW OPEN SHUT CLOSED CALL STOP MUST EVERY ANY HELP
    SALE TEA FUN JOIN COME VERY NEVER ALWAYS BOTH PLUS MORE LESS BOOK TEXT RING DATE TIME WHEN WHERE
    WHAT WHO WHY HOW COST PLEASE NOTE FIRST LAST SOLD OUT WARM HOT COLD DO DOES CAN CANNOT WILL ARE
    IS HAVE HAS TODAY MAY JUNE JULY MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT
    OCT NOV DEC ONE TWO TEN SIX AT BY OF OR OFF ON IN TO FOR FROM WITH BUT IF SO US OUR YOUR MY ME HE
    SHE IT ITS THEY THEM BE AS AN UP DOWN END START EXIT ENTRY LIFT PUSH PULL FIRE ROOM HALL SIGN
    DANGER SAFE HOME FOOD BANK CLUB BIG BEST LOVE LIFE WORK WALK TALK SING PLAY READ WRITE ASK SAY
    SEE GO GET GIVE TAKE MAKE KEEP LOOK FIND MEET WAIT BRING EACH SOME NONE SAME LATE EARLY WEEK DAY
    MONTH YEAR BUS CAR CASH CARD POST NEXT DOOR BELL SET LOW HIGH RED BLUE GREEN BLACK WHITE TOP
    """
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
