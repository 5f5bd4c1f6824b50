nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests015JournalPropertyB0V25aSuppositionLeavesNothing4TestfMp_.swift:4:191-4:201
