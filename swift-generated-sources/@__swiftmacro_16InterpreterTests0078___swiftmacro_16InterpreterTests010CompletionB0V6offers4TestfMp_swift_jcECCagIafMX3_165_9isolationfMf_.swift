nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010CompletionB0V6offers4TestfMp_.swift:4:166-4:176
