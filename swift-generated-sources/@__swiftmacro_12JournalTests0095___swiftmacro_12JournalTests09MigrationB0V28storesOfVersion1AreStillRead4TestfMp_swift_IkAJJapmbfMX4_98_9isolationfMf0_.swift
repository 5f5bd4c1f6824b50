nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_.swift:5:99-5:109
