nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests015AnswerRenderingB0V18earlierDaysAreSaid4TestfMp_.swift:4:185-4:195
