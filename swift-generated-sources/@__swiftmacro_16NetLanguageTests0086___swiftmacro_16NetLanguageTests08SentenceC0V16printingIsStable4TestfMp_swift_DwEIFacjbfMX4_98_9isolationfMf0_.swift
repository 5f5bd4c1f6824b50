nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V16printingIsStable4TestfMp_.swift:5:99-5:109
