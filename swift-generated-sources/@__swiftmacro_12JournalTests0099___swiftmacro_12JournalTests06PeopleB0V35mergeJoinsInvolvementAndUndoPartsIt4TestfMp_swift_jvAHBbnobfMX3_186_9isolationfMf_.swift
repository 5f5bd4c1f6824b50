nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V35mergeJoinsInvolvementAndUndoPartsIt4TestfMp_.swift:4:187-4:197
