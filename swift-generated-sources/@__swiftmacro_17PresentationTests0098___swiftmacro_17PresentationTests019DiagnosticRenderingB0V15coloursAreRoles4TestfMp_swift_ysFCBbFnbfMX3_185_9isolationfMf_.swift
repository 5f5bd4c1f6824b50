nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_.swift:4:186-4:196
