nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_.swift:5:99-5:109
