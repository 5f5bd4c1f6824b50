nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_.swift:5:99-5:109
