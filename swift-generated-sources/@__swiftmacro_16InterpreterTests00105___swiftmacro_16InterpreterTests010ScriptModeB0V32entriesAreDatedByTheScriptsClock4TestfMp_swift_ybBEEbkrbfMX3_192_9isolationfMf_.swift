nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V32entriesAreDatedByTheScriptsClock4TestfMp_.swift:4:193-4:203
