nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V14spansOverLines4TestfMp_.swift:4:185-4:195
