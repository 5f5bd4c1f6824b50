nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V23theBetterKnownComeFirst4TestfMp_.swift:4:184-4:194
