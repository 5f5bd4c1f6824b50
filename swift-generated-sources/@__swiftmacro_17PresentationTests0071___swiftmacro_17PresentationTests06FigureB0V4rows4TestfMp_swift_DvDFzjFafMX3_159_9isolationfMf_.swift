nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V4rows4TestfMp_.swift:4:160-4:170
