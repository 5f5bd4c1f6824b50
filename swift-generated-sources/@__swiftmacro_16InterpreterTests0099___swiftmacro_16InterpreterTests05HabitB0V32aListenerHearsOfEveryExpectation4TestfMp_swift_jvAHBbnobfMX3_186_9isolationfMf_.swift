nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_.swift:4:187-4:197
