nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V12relativeDays4TestfMp_.swift:5:99-5:109
