nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V24packedListsKeepEveryText4TestfMp_.swift:5:99-5:109
