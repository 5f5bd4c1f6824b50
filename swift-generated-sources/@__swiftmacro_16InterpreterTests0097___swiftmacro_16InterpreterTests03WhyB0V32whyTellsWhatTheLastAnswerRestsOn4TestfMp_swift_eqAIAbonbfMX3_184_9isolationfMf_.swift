nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests03WhyB0V32whyTellsWhatTheLastAnswerRestsOn4TestfMp_.swift:4:185-4:195
