nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_.swift:5:99-5:109
