nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_.swift:5:99-5:109
