nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V9jsonLines4TestfMp_.swift:4:179-4:189
