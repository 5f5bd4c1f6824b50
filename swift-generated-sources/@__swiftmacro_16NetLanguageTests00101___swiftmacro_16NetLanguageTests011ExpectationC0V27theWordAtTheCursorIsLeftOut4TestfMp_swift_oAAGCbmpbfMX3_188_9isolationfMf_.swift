nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests011ExpectationC0V27theWordAtTheCursorIsLeftOut4TestfMp_.swift:4:189-4:199
