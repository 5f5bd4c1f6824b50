nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_.swift:4:188-4:198
