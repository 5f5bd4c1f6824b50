nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_.swift:4:185-4:195
