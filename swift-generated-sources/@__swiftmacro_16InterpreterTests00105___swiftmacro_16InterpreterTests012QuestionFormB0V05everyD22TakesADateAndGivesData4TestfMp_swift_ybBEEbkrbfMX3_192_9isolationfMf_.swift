nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_.swift:4:193-4:203
