nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V7goldens4TestfMp_.swift:5:99-5:109
