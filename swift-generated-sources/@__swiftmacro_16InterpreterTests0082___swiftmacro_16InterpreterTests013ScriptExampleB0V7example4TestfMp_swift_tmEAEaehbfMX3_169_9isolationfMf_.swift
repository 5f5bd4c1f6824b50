nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013ScriptExampleB0V7example4TestfMp_.swift:4:170-4:180
