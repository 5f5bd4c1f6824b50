nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_.swift:4:191-4:201
