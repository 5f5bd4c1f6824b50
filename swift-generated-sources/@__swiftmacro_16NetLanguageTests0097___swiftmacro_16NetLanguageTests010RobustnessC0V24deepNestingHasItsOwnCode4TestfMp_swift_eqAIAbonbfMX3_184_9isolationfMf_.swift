nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_.swift:4:185-4:195
