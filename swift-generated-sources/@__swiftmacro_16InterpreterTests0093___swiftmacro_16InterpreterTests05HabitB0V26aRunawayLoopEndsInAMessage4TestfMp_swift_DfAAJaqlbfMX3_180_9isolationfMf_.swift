nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V26aRunawayLoopEndsInAMessage4TestfMp_.swift:4:181-4:191
