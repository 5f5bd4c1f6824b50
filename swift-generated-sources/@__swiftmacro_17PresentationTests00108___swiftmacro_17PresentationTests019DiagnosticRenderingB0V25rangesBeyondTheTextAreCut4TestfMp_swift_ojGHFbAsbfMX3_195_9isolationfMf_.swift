nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V25rangesBeyondTheTextAreCut4TestfMp_.swift:4:196-4:206
