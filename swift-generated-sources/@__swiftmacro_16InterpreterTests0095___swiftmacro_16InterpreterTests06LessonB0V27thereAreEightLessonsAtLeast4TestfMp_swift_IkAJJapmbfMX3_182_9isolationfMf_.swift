nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_.swift:4:183-4:193
