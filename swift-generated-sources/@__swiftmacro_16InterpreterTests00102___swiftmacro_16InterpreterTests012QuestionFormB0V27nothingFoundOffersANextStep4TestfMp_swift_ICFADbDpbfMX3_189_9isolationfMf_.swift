nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_.swift:4:190-4:200
