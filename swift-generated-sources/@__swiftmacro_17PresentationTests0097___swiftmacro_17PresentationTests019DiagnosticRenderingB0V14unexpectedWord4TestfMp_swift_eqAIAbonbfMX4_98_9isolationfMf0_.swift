nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V14unexpectedWord4TestfMp_.swift:5:99-5:109
