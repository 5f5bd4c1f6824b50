nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_.swift:4:190-4:200
