nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_.swift:5:99-5:109
