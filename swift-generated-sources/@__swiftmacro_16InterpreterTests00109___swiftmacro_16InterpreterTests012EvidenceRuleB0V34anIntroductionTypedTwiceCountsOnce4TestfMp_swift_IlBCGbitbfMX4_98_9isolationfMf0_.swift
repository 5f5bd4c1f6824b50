nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V34anIntroductionTypedTwiceCountsOnce4TestfMp_.swift:5:99-5:109
