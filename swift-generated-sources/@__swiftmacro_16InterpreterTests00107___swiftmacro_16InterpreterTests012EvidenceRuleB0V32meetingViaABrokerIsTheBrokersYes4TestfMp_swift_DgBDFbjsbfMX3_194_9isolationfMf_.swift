nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_.swift:4:195-4:205
