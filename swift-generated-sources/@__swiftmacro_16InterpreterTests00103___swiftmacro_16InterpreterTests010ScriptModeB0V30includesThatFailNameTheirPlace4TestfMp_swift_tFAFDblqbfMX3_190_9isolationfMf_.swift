nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_.swift:4:191-4:201
