nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V7numbers4TestfMp_.swift:4:163-4:173
