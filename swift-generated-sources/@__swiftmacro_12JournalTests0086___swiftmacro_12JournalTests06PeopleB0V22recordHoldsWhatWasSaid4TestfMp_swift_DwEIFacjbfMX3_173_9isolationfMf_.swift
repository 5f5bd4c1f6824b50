nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_.swift:4:174-4:184
