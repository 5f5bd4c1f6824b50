nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_.swift:5:99-5:109
