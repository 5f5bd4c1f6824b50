nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_.swift:5:99-5:109
