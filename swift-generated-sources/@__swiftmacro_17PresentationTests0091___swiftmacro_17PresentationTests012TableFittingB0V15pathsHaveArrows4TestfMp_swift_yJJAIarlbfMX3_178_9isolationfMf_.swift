nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests012TableFittingB0V15pathsHaveArrows4TestfMp_.swift:4:179-4:189
