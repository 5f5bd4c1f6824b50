nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_.swift:4:174-4:184
