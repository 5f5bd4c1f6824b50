nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_.swift:4:180-4:190
