nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_.swift:4:188-4:198
