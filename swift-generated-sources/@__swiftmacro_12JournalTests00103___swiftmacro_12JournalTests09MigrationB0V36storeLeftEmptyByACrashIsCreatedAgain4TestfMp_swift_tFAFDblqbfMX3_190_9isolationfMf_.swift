nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_.swift:4:191-4:201
