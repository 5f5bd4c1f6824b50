nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_.swift:5:99-5:109
