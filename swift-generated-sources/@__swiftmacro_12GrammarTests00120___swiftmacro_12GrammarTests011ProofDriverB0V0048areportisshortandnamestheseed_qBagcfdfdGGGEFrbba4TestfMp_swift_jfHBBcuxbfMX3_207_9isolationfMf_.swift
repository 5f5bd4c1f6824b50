nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_.swift:4:208-4:218
