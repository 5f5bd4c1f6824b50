nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_.swift:4:189-4:199
