nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_.swift:4:174-4:184
