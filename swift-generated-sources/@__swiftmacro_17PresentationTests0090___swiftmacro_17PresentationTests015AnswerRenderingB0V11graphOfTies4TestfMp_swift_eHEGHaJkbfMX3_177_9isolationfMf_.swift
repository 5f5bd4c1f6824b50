nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V11graphOfTies4TestfMp_.swift:4:178-4:188
