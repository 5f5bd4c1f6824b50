nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_.swift:5:99-5:109
