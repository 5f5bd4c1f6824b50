nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_.swift:4:172-4:182
