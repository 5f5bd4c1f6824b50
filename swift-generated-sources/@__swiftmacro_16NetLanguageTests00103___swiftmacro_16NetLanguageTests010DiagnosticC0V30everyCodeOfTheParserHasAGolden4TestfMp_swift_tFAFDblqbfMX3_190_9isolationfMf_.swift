nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V30everyCodeOfTheParserHasAGolden4TestfMp_.swift:4:191-4:201
