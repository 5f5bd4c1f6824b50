nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V40completionFindsTheWellKnownAmongVeryMany4TestfMp_.swift:4:192-4:202
