nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V16printingIsStable4TestfMp_.swift:4:174-4:184
