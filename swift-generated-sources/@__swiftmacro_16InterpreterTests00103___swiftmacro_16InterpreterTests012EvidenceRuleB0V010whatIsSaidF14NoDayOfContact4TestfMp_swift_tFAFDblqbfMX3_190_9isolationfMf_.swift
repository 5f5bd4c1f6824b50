nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V010whatIsSaidF14NoDayOfContact4TestfMp_.swift:4:191-4:201
