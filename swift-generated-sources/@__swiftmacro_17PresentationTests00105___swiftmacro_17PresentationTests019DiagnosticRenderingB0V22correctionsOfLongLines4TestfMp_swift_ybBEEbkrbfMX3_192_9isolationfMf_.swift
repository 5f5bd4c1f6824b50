nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_.swift:4:193-4:203
