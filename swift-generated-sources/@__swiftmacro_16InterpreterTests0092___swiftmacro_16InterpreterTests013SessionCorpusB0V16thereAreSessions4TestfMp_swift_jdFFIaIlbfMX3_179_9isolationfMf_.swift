nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_.swift:4:180-4:190
