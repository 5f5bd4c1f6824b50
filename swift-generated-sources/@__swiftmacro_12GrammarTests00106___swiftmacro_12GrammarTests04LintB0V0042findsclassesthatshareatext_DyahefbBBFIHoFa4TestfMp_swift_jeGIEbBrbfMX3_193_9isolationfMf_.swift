nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0042findsclassesthatshareatext_DyahefbBBFIHoFa4TestfMp_.swift:4:194-4:204
