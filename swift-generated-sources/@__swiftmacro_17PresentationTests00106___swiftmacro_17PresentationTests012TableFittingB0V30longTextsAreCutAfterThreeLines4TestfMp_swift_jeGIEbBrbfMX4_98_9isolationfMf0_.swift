nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V30longTextsAreCutAfterThreeLines4TestfMp_.swift:5:99-5:109
