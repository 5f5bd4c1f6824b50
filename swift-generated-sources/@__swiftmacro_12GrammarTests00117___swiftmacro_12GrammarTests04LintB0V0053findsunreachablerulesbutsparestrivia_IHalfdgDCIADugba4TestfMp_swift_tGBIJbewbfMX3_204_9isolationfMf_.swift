nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_.swift:4:205-4:215
