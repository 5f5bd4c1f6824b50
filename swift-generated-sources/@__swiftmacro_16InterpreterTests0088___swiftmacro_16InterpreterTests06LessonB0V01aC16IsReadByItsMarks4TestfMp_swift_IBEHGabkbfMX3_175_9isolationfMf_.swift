nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_.swift:4:176-4:186
