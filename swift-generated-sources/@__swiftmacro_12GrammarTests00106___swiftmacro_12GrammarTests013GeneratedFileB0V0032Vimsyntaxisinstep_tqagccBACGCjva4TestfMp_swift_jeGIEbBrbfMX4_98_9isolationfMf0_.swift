nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_.swift:5:99-5:109
