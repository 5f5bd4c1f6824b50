nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_.swift:4:181-4:191
