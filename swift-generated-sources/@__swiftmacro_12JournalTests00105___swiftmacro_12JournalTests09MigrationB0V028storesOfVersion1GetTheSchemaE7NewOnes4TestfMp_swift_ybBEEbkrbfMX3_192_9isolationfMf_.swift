nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09MigrationB0V028storesOfVersion1GetTheSchemaE7NewOnes4TestfMp_.swift:4:193-4:203
