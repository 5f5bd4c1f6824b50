nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V20nothingIsSaidInWords4TestfMp_.swift:4:187-4:197
