nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_.swift:4:194-4:204
