nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_.swift:4:188-4:198
