nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V29folderOrMissingPlaceIsRefused4TestfMp_.swift:4:184-4:194
