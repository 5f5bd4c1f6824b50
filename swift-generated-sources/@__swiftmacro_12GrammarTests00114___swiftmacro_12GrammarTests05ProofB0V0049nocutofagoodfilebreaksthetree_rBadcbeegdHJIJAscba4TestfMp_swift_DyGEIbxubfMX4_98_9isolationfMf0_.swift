nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_.swift:5:99-5:109
