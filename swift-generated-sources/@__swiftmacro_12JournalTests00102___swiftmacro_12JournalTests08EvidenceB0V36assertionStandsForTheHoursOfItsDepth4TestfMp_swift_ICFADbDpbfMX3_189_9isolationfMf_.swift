nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_.swift:4:190-4:200
