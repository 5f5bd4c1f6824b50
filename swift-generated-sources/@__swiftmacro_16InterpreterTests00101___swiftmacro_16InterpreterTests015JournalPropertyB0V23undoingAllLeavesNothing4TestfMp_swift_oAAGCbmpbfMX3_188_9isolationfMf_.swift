nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_.swift:4:189-4:199
