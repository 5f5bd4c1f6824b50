nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_.swift:4:201-4:211
