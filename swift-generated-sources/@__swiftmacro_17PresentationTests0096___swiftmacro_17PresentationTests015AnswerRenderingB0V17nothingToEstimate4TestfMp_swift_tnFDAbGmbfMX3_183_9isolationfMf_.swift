nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V17nothingToEstimate4TestfMp_.swift:4:184-4:194
