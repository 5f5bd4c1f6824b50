nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0035railroadpageisinstep_ptaeccEJIBJkya4TestfMp_.swift:5:99-5:109
