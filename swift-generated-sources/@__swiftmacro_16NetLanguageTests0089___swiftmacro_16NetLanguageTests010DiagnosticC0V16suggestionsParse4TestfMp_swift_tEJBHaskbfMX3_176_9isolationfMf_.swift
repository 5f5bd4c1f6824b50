nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V16suggestionsParse4TestfMp_.swift:4:177-4:187
