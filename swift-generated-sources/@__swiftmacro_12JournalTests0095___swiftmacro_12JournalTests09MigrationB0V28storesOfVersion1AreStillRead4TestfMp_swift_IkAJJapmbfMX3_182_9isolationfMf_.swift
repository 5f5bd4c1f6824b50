nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_.swift:4:183-4:193
