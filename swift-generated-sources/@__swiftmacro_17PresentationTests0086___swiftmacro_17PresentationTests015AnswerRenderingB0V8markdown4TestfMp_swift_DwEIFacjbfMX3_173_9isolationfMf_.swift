nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V8markdown4TestfMp_.swift:4:174-4:184
