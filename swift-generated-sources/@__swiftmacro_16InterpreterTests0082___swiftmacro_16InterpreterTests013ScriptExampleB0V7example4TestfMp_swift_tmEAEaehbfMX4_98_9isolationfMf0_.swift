nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013ScriptExampleB0V7example4TestfMp_.swift:5:99-5:109
