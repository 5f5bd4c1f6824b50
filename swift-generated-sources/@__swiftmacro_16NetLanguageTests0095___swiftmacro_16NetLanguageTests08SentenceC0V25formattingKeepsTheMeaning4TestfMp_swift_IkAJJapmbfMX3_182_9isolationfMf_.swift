nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_.swift:4:183-4:193
