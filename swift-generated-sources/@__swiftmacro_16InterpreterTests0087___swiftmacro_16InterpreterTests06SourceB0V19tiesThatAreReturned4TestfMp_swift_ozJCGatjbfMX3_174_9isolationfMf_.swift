nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_.swift:4:175-4:185
