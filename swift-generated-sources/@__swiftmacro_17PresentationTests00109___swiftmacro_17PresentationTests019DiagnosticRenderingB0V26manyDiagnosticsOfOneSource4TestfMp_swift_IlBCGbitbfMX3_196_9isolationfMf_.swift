nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V26manyDiagnosticsOfOneSource4TestfMp_.swift:4:197-4:207
