nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V30longTextsAreCutAfterThreeLines4TestfMp_.swift:4:194-4:204
