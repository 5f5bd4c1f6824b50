nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V44completionPutsContactsAndTheBetterKnownFirst4TestfMp_.swift:4:196-4:206
