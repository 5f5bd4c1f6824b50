nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_.swift:4:214-4:224
