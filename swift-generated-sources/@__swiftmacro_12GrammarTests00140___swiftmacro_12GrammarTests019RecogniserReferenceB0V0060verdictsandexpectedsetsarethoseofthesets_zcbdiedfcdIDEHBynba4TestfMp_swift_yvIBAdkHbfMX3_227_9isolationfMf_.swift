nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_.swift:4:228-4:238
