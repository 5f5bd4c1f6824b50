nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012InterruptionB0V27aStoppedScriptLeavesNothing4TestfMp_.swift:4:190-4:200
