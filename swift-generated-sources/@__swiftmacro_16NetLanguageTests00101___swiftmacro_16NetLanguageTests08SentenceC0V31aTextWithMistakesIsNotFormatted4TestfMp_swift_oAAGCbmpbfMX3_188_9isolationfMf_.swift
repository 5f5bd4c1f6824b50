nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_.swift:4:189-4:199
