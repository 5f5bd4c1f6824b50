nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V8wrapping4TestfMp_.swift:4:164-4:174
