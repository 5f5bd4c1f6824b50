nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_.swift:4:191-4:201
