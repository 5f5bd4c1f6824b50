nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_.swift:5:99-5:109
