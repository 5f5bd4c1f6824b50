nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V22reasonsAreBrokenNotCut4TestfMp_.swift:4:186-4:196
