nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_.swift:5:99-5:109
