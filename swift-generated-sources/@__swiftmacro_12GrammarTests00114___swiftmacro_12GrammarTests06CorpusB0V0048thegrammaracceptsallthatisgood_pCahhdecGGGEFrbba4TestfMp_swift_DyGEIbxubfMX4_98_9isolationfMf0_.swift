nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_.swift:5:99-5:109
