nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_.swift:4:184-4:194
