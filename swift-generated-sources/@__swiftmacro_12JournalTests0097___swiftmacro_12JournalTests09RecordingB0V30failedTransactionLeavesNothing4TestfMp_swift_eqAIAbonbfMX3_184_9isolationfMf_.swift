nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V30failedTransactionLeavesNothing4TestfMp_.swift:4:185-4:195
