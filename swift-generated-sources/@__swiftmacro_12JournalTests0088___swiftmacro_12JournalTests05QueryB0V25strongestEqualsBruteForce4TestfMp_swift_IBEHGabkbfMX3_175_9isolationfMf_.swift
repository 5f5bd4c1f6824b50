nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_.swift:4:176-4:186
