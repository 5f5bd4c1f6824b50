nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V33atomicScriptsApplyWholeOrNotAtAll4TestfMp_.swift:4:194-4:204
