nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0041acceptswhattwotokenssettle_FyaedgCICDCoEa4TestfMp_.swift:4:193-4:203
