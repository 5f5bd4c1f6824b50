nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests05QueryB0V20tiesComeFromBothEnds4TestfMp_.swift:4:171-4:181
