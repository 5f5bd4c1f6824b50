nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V3csv4TestfMp_.swift:4:169-4:179
