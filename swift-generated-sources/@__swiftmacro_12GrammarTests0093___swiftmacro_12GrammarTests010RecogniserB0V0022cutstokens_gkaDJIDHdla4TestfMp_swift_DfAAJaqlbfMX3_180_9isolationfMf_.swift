nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_.swift:4:181-4:191
