nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_.swift:4:178-4:188
