nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V07foreignD18IsRefusedUntouched4TestfMp_.swift:4:183-4:193
