nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_.swift:5:99-5:109
