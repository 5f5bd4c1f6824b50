nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V21missingBeforeALineEnd4TestfMp_.swift:4:192-4:202
