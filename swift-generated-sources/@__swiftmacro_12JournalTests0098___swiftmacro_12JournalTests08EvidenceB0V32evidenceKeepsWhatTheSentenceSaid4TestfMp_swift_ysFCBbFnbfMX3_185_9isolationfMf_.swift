nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_.swift:4:186-4:196
