nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_.swift:5:99-5:109
