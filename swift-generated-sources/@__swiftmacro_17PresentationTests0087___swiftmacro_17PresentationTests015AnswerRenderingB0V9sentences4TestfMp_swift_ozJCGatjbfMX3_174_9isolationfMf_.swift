nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V9sentences4TestfMp_.swift:4:175-4:185
