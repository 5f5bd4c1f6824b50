nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_.swift:5:99-5:109
