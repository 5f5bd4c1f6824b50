nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V24packedListsKeepEveryText4TestfMp_.swift:4:179-4:189
