nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_.swift:4:198-4:208
