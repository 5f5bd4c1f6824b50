nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_.swift:4:209-4:219
