nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V5hours4TestfMp_.swift:4:161-4:171
