nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_.swift:5:99-5:109
