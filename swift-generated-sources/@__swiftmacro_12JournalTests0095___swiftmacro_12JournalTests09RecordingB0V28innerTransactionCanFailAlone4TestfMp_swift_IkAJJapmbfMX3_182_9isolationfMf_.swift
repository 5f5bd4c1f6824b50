nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_.swift:4:183-4:193
