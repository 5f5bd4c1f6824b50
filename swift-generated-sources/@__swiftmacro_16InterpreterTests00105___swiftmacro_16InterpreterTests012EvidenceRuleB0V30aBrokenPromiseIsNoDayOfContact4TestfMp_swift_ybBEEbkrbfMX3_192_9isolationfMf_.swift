nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V30aBrokenPromiseIsNoDayOfContact4TestfMp_.swift:4:193-4:203
