nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_.swift:4:198-4:208
