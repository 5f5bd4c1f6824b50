nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V12relativeDays4TestfMp_.swift:4:169-4:179
