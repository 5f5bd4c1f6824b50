nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests015JournalPropertyB0V11sharesAddUp4TestfMp_.swift:4:177-4:187
