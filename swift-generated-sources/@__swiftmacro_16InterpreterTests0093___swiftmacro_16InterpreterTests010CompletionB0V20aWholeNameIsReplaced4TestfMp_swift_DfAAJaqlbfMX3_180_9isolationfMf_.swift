nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V20aWholeNameIsReplaced4TestfMp_.swift:4:181-4:191
