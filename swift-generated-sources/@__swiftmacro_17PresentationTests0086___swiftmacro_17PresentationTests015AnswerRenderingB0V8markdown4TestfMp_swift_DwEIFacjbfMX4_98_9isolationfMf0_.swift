nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V8markdown4TestfMp_.swift:5:99-5:109
