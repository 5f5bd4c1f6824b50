nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V7layouts4TestfMp_.swift:4:163-4:173
