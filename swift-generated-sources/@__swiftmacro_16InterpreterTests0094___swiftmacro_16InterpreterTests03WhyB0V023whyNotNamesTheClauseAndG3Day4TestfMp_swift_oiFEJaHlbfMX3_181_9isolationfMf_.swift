nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_.swift:4:182-4:192
