nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_.swift:4:183-4:193
