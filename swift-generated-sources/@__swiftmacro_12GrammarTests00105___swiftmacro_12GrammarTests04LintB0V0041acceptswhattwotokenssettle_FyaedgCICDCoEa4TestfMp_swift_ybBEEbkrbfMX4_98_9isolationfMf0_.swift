nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0041acceptswhattwotokenssettle_FyaedgCICDCoEa4TestfMp_.swift:5:99-5:109
