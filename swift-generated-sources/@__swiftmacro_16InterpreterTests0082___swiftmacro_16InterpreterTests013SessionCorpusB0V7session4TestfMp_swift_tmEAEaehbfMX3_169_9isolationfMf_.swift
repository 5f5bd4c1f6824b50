nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013SessionCorpusB0V7session4TestfMp_.swift:4:170-4:180
