nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V41formerNamesAliasesAndHandlesFindThePerson4TestfMp_.swift:4:193-4:203
