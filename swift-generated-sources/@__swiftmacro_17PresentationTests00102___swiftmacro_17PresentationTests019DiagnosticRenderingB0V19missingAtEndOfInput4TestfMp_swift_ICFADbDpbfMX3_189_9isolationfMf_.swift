nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_.swift:4:190-4:200
