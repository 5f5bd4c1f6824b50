nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V17aLongMistakeIsCut4TestfMp_.swift:4:188-4:198
