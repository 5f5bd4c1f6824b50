nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V05everyD6IsRead4TestfMp_.swift:5:99-5:109
