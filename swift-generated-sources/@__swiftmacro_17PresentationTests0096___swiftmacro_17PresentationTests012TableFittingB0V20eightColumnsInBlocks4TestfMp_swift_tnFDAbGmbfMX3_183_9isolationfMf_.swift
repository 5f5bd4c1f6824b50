nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V20eightColumnsInBlocks4TestfMp_.swift:4:184-4:194
