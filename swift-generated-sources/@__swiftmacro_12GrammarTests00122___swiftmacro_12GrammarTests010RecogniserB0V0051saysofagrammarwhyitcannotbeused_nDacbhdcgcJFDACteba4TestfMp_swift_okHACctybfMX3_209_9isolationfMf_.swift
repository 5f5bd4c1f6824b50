nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_.swift:4:210-4:220
