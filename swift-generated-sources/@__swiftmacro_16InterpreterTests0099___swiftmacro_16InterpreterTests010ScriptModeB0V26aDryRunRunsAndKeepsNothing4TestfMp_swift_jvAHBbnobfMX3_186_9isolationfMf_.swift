nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V26aDryRunRunsAndKeepsNothing4TestfMp_.swift:4:187-4:197
