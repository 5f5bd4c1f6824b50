nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_.swift:5:99-5:109
