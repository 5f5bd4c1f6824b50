nil                                                                                                                             

// original-source-range: @__swiftmacro_16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_.swift:4:184-4:194
