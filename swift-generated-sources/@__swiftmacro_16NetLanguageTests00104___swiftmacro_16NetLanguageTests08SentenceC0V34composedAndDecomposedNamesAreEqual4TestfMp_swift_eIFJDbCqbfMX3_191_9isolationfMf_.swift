nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V34composedAndDecomposedNamesAreEqual4TestfMp_.swift:4:192-4:202
