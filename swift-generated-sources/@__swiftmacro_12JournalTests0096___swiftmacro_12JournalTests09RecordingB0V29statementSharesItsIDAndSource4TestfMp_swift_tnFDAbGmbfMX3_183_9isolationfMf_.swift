nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_.swift:4:184-4:194
