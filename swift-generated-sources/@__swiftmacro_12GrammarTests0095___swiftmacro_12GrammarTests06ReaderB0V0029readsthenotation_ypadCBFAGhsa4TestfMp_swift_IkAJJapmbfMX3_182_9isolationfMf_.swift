nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_.swift:4:183-4:193
