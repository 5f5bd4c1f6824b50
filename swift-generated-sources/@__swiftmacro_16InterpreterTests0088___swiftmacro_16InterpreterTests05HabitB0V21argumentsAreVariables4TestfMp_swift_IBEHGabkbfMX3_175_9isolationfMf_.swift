nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V21argumentsAreVariables4TestfMp_.swift:4:176-4:186
