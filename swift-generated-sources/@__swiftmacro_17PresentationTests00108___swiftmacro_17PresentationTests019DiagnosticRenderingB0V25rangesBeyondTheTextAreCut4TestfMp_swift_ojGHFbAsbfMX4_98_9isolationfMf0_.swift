nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V25rangesBeyondTheTextAreCut4TestfMp_.swift:5:99-5:109
