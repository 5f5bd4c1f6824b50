nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_.swift:4:176-4:186
