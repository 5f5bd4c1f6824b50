nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V13graphOfPeople4TestfMp_.swift:4:180-4:190
