nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V32longSentencesAreBrokenToTheWidth4TestfMp_.swift:4:203-4:213
