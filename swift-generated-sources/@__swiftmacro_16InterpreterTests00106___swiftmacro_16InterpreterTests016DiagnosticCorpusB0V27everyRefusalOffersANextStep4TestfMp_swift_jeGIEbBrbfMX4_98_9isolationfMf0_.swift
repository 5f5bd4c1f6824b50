nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_.swift:5:99-5:109
