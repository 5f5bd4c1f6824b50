nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_.swift:4:174-4:184
