nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_.swift:4:182-4:192
