nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_.swift:5:99-5:109
