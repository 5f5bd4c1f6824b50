nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V26aRunawayLoopEndsInAMessage4TestfMp_.swift:5:99-5:109
