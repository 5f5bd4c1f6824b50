nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V8suggests4TestfMp_.swift:4:170-4:180
