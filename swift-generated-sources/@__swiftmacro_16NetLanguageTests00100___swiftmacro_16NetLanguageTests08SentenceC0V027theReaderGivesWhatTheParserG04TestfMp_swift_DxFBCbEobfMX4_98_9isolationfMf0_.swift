nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V027theReaderGivesWhatTheParserG04TestfMp_.swift:5:99-5:109
