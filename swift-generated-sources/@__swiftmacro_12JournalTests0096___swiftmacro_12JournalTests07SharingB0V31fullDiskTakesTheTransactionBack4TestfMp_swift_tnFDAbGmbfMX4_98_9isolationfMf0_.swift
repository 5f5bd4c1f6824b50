nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_.swift:5:99-5:109
