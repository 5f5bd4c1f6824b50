nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_.swift:4:177-4:187
