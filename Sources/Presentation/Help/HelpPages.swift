import SourceText

/// The catalogue of help: a page for every diagnostic code and for every word that begins a
/// statement.
package enum HelpPages {
  /// The page that a word or code names, in any case; nil for none.
  ///
  /// Of several words the first one that has a page counts, so that `who knows` finds `who`.
  /// Complexity: O(1).
  package static func page(named name: String) -> HelpPage? {
    let words = name.lowercased().split(separator: " ").map(String.init)
    return byName[words.joined(separator: " ")] ?? words.lazy.compactMap { byName[$0] }.first
  }

  /// `help` by itself.
  package static var overview: HelpPage { HelpPage.overview }

  /// Pages about the language, in reading order.
  package static let topics: [HelpPage] =
    [.overview] + HelpPage.commandTopics + HelpPage.peopleTopics + HelpPage.factTopics
    + HelpPage.questionTopics + HelpPage.languageTopics + HelpPage.shellTopics

  /// Pages about codes, in the order of the codes.
  package static let codes: [HelpPage] = DiagnosticCode.allCases.map { page(for: $0) }

  /// Every name that `help` accepts, ascending: for completion and suggestions.
  package static let names: [String] = (topics + codes).flatMap(\.names).sorted()

  private static let byName: [String: HelpPage] = {
    let named = (topics + codes).flatMap { page in page.names.map { ($0.lowercased(), page) } }
    return Dictionary(uniqueKeysWithValues: named)
  }()

  /// The page that explains a code.
  package static func page(for code: DiagnosticCode) -> HelpPage {
    var page = explanation(of: code)
    page.names = [code.rawValue]
    return page
  }

  private static func explanation(of code: DiagnosticCode) -> HelpPage {
    switch code {
    case .unclosedQuote: .unclosedQuote
    case .lowercaseName: .lowercaseName
    case .unknownCharacter: .unknownCharacter
    case .invalidEncoding: .invalidEncoding
    case .numberTooLarge: .numberTooLarge
    case .unexpectedWord: .unexpectedWord
    case .missingPart: .missingPart
    case .commandWordAsName: .commandWordAsName
    case .repeatedClause: .repeatedClause
    case .unquotedPhrase: .unquotedPhrase
    case .verbForm: .verbForm
    case .unknownStatement: .unknownStatement
    case .unclosedBlock: .unclosedBlock
    case .nestingTooDeep: .nestingTooDeep
    case .unquotedCommaList: .unquotedCommaList
    case .unknownPerson: .unknownPerson
    case .ambiguousPerson: .ambiguousPerson
    case .nameContainsKeyword: .nameContainsKeyword
    case .nearMisspelling: .nearMisspelling
    case .notAContact: .notAContact
    case .nameTaken: .nameTaken
    case .impossibleDate: .impossibleDate
    case .ambiguousWeekday: .ambiguousWeekday
    case .futureDate: .futureDate
    case .dateOrder: .dateOrder
    case .selfIntroduction: .selfIntroduction
    case .samePersonTwice: .samePersonTwice
    case .unknownKind: .unknownKind
    case .unknownField: .unknownField
    case .typeMismatch: .typeMismatch
    case .unknownPromise: .unknownPromise
    case .nothingToUndo: .nothingToUndo
    case .unknownEntry: .unknownEntry
    case .expectationFailed: .expectationFailed
    case .needsConsent: .needsConsent
    case .notYetSupported: .notYetSupported
    case .unknownVariable: .unknownVariable
    case .unknownHabit: .unknownHabit
    case .limitExceeded: .limitExceeded
    case .unknownOpportunity: .unknownOpportunity
    case .outOfRange: .outOfRange
    case .unknownSetting: .unknownSetting
    case .promptOnly: .promptOnly
    case .unknownHelpTopic: .unknownHelpTopic
    case .interrupted: .interrupted
    case .notALesson: .notALesson
    case .fileNotFound: .fileNotFound
    case .fileUnreadable: .fileUnreadable
    case .notOurStore: .notOurStore
    case .newerStore: .newerStore
    case .readOnlyStore: .readOnlyStore
    case .storeBusy: .storeBusy
    case .storeDamaged: .storeDamaged
    case .diskFull: .diskFull
    case .includeCycle: .includeCycle
    case .storeFailure: .storeFailure
    case .notRestorable: .notRestorable
    case .notImportable: .notImportable
    case .unknownOwner: .unknownOwner
    case .notOfAStore: .notOfAStore
    case .unknownDay: .unknownDay
    case .unmergedStore: .unmergedStore
    }
  }
}

extension HelpPage {
  /// A page about a code: one example that is refused, then what is right.
  static func mistake(
    _ title: String, _ meaning: String..., examples: [HelpExample], next: String,
    related: [String] = []
  ) -> HelpPage {
    HelpPage(
      names: [], title: title, meaning: meaning, examples: examples, nextStep: next,
      related: related)
  }
}
