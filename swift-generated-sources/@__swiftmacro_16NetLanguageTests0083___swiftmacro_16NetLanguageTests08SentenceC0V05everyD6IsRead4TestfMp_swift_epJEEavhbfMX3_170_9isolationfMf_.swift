nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V05everyD6IsRead4TestfMp_.swift:4:171-4:181
