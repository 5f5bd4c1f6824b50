nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_.swift:5:99-5:109
