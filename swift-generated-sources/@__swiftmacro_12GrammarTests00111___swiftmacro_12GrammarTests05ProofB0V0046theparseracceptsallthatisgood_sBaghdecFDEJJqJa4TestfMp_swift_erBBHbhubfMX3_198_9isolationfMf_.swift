nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests05ProofB0V0046theparseracceptsallthatisgood_sBaghdecFDEJJqJa4TestfMp_.swift:4:199-4:209
