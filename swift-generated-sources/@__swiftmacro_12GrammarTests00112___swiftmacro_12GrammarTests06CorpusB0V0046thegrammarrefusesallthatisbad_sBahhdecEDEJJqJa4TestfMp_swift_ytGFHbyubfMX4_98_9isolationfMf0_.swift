nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_.swift:5:99-5:109
