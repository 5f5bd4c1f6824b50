nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests011HelpExampleB0V8examples4TestfMp_.swift:4:169-4:179
