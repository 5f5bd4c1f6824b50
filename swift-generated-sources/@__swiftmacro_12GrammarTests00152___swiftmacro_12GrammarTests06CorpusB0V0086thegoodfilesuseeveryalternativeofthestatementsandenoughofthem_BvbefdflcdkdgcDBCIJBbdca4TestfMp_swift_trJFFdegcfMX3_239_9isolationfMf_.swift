nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_.swift:4:240-4:250
