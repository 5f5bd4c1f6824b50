nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_.swift:4:184-4:194
