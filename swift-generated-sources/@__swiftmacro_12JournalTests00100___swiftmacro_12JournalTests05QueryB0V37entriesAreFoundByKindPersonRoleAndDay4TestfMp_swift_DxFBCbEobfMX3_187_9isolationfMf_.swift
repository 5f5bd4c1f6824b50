nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests05QueryB0V37entriesAreFoundByKindPersonRoleAndDay4TestfMp_.swift:4:188-4:198
