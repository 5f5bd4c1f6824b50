nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V32whyTellsWhatTheLastAnswerRestsOn4TestfMp_.swift:5:99-5:109
