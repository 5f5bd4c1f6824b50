nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_.swift:5:99-5:109
