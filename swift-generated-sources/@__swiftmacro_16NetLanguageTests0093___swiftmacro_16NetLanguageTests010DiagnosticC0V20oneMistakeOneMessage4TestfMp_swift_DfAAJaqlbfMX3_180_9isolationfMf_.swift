nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010DiagnosticC0V20oneMistakeOneMessage4TestfMp_.swift:4:181-4:191
