nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V7goldens4TestfMp_.swift:4:167-4:177
