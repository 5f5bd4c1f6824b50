nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V34everyTruncationIsNoticedOrHarmless4TestfMp_.swift:5:99-5:109
