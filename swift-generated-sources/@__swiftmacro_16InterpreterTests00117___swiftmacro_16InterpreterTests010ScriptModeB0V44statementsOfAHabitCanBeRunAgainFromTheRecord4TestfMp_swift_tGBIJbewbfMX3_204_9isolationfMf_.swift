nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V44statementsOfAHabitCanBeRunAgainFromTheRecord4TestfMp_.swift:4:205-4:215
