nil                                                                                                                             

// original-source-range: @__swiftmacro_16NetLanguageTests010RobustnessC0V38invalidEncodingIsReportedWithItsOffset4TestfMp_.swift:4:199-4:209
