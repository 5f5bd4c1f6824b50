nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_.swift:4:195-4:205
