nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V12acquaintance4TestfMp_.swift:4:173-4:183
