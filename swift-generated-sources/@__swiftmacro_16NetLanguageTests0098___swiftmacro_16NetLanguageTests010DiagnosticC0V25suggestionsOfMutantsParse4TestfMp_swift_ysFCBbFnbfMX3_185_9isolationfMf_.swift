nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_.swift:4:186-4:196
