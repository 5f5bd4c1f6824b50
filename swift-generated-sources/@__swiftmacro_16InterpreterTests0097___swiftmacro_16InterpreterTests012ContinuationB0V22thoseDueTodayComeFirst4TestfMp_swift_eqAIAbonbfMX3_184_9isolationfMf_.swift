nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_.swift:4:185-4:195
