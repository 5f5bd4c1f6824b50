nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V8suggests4TestfMp_.swift:5:99-5:109
