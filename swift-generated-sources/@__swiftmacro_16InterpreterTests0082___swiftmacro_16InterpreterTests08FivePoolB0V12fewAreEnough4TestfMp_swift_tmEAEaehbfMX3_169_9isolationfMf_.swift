nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_.swift:4:170-4:180
