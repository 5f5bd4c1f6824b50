nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V20labelsOfSeveralParts4TestfMp_.swift:4:191-4:201
