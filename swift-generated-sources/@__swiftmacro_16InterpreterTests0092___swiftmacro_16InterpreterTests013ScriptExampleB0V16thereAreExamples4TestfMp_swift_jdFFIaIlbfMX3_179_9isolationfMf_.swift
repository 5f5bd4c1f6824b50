nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_.swift:4:180-4:190
