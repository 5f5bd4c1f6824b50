nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_.swift:4:186-4:196
