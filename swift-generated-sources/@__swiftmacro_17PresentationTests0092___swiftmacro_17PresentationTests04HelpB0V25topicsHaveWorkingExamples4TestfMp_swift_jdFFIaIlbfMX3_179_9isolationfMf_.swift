nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V25topicsHaveWorkingExamples4TestfMp_.swift:4:180-4:190
