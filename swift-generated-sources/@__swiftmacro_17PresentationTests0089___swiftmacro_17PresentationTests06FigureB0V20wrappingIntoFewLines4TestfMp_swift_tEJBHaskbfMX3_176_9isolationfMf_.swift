nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_.swift:4:177-4:187
