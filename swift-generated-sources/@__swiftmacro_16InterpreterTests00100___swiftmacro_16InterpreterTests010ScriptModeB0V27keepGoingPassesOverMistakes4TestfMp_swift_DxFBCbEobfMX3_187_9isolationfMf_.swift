nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V27keepGoingPassesOverMistakes4TestfMp_.swift:4:188-4:198
