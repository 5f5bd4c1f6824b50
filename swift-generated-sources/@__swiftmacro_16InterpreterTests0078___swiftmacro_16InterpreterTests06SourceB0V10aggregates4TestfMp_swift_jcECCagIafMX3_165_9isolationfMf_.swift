nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06SourceB0V10aggregates4TestfMp_.swift:4:166-4:176
