nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_.swift:4:180-4:190
