nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012QuestionFormB0V7goldens4TestfMp_.swift:4:169-4:179
