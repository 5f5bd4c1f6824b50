nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V027theReaderGivesWhatTheParserG04TestfMp_.swift:4:188-4:198
