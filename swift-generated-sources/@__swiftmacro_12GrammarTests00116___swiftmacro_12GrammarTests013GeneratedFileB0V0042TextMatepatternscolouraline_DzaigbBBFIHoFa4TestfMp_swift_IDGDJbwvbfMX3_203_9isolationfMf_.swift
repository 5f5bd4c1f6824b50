nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_.swift:4:204-4:214
