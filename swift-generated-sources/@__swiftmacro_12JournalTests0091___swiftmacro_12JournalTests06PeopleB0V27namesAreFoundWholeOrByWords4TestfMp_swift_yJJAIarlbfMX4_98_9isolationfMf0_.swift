nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V27namesAreFoundWholeOrByWords4TestfMp_.swift:5:99-5:109
