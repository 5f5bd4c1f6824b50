nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_.swift:4:175-4:185
