nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0035railroadpageisinstep_ptaeccEJIBJkya4TestfMp_.swift:4:197-4:207
