nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_.swift:4:173-4:183
