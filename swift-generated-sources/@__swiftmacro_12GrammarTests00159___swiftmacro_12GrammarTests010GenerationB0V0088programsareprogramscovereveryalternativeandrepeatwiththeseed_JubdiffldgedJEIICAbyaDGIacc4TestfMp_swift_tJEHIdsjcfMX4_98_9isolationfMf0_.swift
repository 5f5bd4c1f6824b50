nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_.swift:5:99-5:109
