nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V16tableOf20Columns4TestfMp_.swift:4:183-4:193
