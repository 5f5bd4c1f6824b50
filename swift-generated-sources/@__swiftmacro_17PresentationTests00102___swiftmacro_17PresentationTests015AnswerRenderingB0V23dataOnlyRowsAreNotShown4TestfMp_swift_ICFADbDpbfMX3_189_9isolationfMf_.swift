nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_.swift:4:190-4:200
