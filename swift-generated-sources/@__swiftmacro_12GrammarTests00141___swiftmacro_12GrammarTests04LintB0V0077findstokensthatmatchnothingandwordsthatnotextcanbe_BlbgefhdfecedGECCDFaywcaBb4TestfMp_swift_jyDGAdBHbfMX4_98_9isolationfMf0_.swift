nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_.swift:5:99-5:109
