nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_.swift:4:190-4:200
