nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_.swift:5:99-5:109
