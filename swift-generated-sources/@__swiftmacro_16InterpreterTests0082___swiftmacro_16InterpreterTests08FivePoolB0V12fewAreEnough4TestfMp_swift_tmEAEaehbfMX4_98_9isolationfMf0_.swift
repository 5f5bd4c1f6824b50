nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_.swift:5:99-5:109
