nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V29aTextReadInPiecesGivesTheSame4TestfMp_.swift:4:187-4:197
