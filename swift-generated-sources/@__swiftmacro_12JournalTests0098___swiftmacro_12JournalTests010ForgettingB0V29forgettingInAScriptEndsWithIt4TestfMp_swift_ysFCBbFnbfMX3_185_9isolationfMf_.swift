nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_.swift:4:186-4:196
