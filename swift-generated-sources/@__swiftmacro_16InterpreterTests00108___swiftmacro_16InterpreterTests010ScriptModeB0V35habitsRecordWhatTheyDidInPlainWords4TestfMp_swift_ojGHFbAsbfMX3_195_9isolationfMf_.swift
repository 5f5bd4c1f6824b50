nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V35habitsRecordWhatTheyDidInPlainWords4TestfMp_.swift:4:196-4:206
