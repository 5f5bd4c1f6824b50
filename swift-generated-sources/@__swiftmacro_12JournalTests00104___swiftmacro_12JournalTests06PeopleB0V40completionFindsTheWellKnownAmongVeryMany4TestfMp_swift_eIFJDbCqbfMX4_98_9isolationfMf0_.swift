nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V40completionFindsTheWellKnownAmongVeryMany4TestfMp_.swift:5:99-5:109
