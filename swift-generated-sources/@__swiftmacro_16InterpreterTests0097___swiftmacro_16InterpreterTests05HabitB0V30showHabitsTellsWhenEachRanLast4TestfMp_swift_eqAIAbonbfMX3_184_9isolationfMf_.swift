nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V30showHabitsTellsWhenEachRanLast4TestfMp_.swift:4:185-4:195
