nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_.swift:4:187-4:197
