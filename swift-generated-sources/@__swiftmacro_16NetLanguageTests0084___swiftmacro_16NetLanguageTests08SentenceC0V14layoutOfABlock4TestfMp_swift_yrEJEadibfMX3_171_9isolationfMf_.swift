nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests08SentenceC0V14layoutOfABlock4TestfMp_.swift:4:172-4:182
