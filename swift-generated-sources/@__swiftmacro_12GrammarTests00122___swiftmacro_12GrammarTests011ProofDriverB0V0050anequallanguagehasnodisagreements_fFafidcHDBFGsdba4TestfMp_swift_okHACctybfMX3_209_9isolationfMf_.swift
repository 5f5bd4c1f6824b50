nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_.swift:4:210-4:220
