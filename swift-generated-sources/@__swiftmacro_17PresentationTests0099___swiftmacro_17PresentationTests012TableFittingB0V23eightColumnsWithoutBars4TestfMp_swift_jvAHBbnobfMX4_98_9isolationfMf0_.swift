nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V23eightColumnsWithoutBars4TestfMp_.swift:5:99-5:109
