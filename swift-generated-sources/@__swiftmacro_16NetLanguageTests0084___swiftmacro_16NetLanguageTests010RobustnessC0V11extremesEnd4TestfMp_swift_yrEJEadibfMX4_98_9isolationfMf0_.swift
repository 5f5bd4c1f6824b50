nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_.swift:5:99-5:109
