nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_.swift:4:181-4:191
