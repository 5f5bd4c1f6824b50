nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_.swift:4:191-4:201
