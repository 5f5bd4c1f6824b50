nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V35afterANumberThatCouldBePartOfAPlace4TestfMp_.swift:5:99-5:109
