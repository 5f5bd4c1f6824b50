nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V15ambiguousPerson4TestfMp_.swift:4:186-4:196
