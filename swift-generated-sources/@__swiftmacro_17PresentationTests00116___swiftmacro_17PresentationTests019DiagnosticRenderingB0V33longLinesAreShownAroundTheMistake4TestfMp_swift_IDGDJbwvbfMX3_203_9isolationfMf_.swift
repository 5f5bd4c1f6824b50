nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V33longLinesAreShownAroundTheMistake4TestfMp_.swift:4:204-4:214
