nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_.swift:5:99-5:109
