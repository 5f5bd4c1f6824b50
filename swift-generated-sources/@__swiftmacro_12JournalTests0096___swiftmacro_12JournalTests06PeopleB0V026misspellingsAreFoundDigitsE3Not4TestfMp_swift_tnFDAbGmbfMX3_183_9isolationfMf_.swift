nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V026misspellingsAreFoundDigitsE3Not4TestfMp_.swift:4:184-4:194
