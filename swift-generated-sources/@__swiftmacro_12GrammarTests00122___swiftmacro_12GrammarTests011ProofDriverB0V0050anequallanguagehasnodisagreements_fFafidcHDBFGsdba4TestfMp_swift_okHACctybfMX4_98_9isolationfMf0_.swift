nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_.swift:5:99-5:109
