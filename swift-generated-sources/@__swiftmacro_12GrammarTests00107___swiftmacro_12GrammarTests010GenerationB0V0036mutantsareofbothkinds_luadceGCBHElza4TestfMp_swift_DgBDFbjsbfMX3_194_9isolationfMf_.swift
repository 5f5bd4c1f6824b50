nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_.swift:4:195-4:205
