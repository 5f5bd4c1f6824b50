nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_.swift:4:179-4:189
