/// Every stable code that the program can report. A code is never reused for another meaning.
///
/// E01xx lexical, E02xx syntax, E03xx people, E04xx dates, E05xx meaning, E06xx files and store.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Lexical.
  case unclosedQuote = "E0101"
  case lowercaseName = "E0102"
  case unknownCharacter = "E0103"
  case invalidEncoding = "E0104"
  case numberTooLarge = "E0105"

  // Syntax.
  case unexpectedWord = "E0201"
  case missingPart = "E0202"
  case commandWordAsName = "E0203"
  case repeatedClause = "E0204"
  case unquotedPhrase = "E0205"
  case verbForm = "E0206"
  case unknownStatement = "E0207"
  case unclosedBlock = "E0208"
  case nestingTooDeep = "E0209"
  case unquotedCommaList = "E0210"

  // People.
  case unknownPerson = "E0301"
  case ambiguousPerson = "E0302"
  case nameContainsKeyword = "E0303"
  case nearMisspelling = "E0304"
  case notAContact = "E0305"
  case nameTaken = "E0306"

  // Dates.
  case impossibleDate = "E0401"
  case ambiguousWeekday = "E0402"
  case futureDate = "E0403"
  case dateOrder = "E0404"

  // Meaning.
  case selfIntroduction = "E0501"
  case samePersonTwice = "E0502"
  case unknownKind = "E0503"
  case unknownField = "E0504"
  case typeMismatch = "E0505"
  case unknownPromise = "E0506"
  case nothingToUndo = "E0507"
  case unknownEntry = "E0508"
  case expectationFailed = "E0509"
  case needsConsent = "E0510"
  case notYetSupported = "E0511"
  case unknownVariable = "E0512"
  case unknownHabit = "E0513"
  case limitExceeded = "E0514"
  case unknownOpportunity = "E0515"
  case outOfRange = "E0516"
  case unknownSetting = "E0517"
  case promptOnly = "E0518"
  case unknownHelpTopic = "E0519"
  case interrupted = "E0520"
  case notALesson = "E0530"

  // Files and store.
  case fileNotFound = "E0601"
  case fileUnreadable = "E0602"
  case notOurStore = "E0603"
  case newerStore = "E0604"
  case readOnlyStore = "E0605"
  case storeBusy = "E0606"
  case storeDamaged = "E0607"
  case diskFull = "E0608"
  case includeCycle = "E0609"
  case storeFailure = "E0610"
  case notRestorable = "E0611"
  case notImportable = "E0612"
  case unknownOwner = "E0613"
  case notOfAStore = "E0620"
  case unknownDay = "E0621"
  case unmergedStore = "E0622"
}
