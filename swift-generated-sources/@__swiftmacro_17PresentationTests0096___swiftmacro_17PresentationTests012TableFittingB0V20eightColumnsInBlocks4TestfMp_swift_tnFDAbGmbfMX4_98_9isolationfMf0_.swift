nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V20eightColumnsInBlocks4TestfMp_.swift:5:99-5:109
