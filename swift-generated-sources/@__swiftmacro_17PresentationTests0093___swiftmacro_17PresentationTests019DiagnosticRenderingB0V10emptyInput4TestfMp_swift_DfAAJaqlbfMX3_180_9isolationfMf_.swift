nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V10emptyInput4TestfMp_.swift:4:181-4:191
