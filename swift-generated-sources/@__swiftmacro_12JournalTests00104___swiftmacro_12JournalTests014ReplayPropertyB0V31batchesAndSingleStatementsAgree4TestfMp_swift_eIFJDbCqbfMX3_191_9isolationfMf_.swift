nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_.swift:4:192-4:202
