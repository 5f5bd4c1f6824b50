nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V4json4TestfMp_.swift:4:170-4:180
