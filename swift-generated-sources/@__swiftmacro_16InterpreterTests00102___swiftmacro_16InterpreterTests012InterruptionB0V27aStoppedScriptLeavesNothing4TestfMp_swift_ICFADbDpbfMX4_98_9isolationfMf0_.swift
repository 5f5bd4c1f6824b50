nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012InterruptionB0V27aStoppedScriptLeavesNothing4TestfMp_.swift:5:99-5:109
