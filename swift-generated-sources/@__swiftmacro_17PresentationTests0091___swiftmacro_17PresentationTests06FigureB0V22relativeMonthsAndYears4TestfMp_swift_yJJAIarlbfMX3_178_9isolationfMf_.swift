nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_.swift:4:179-4:189
