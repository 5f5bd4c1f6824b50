nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_.swift:5:99-5:109
