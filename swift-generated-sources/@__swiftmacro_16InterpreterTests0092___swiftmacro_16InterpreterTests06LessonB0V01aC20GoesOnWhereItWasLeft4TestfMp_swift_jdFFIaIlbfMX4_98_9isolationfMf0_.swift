nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_.swift:5:99-5:109
