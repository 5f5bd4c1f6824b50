nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012EvidenceRuleB0V28aSharedNoteGoesWithThePerson4TestfMp_.swift:4:191-4:201
