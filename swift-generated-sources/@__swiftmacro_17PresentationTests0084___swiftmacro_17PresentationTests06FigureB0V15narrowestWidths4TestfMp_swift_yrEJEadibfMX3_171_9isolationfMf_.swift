nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V15narrowestWidths4TestfMp_.swift:4:172-4:182
