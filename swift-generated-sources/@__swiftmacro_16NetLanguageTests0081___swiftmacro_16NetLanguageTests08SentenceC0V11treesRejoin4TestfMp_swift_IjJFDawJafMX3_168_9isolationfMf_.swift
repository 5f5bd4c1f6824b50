nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V11treesRejoin4TestfMp_.swift:4:169-4:179
