nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_.swift:4:188-4:198
