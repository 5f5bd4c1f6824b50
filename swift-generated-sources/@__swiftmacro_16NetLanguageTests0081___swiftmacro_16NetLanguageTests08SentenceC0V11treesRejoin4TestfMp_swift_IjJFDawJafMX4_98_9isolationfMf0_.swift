nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V11treesRejoin4TestfMp_.swift:5:99-5:109
