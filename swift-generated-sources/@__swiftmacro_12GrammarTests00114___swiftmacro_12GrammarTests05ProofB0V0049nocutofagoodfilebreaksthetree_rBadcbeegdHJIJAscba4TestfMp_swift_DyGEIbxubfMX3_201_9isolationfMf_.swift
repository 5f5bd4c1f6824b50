nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_.swift:4:202-4:212
