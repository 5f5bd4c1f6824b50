nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_.swift:5:99-5:109
