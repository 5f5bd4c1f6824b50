nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V010whatIsSaidF14NoDayOfContact4TestfMp_.swift:5:99-5:109
