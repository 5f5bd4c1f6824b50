nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_.swift:4:172-4:182
