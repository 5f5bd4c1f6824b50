nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests05HabitB0V36aTextThatDoublesItselfEndsInAMessage4TestfMp_.swift:5:99-5:109
