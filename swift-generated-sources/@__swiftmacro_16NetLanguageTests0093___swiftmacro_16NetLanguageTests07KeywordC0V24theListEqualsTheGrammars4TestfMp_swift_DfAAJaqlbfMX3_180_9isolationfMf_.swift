nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests07KeywordC0V24theListEqualsTheGrammars4TestfMp_.swift:4:181-4:191
