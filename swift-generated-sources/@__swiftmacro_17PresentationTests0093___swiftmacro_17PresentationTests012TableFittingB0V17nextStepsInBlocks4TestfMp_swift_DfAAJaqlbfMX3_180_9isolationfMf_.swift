nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_.swift:4:181-4:191
