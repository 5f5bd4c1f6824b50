nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_.swift:5:99-5:109
