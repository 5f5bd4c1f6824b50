nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V24theListEqualsTheGrammars4TestfMp_.swift:5:99-5:109
