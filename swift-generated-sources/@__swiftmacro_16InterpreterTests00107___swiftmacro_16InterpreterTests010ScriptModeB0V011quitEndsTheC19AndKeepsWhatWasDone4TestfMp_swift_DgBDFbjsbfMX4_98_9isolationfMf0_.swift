nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests010ScriptModeB0V011quitEndsTheC19AndKeepsWhatWasDone4TestfMp_.swift:5:99-5:109
