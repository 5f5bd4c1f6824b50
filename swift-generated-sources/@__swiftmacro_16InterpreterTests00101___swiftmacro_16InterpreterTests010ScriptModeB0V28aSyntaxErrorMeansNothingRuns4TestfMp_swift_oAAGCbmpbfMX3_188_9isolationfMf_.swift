nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V28aSyntaxErrorMeansNothingRuns4TestfMp_.swift:4:189-4:199
