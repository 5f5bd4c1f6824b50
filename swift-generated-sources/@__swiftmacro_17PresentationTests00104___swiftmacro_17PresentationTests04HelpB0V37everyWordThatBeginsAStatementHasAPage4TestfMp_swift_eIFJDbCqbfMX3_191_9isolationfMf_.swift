nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V37everyWordThatBeginsAStatementHasAPage4TestfMp_.swift:4:192-4:202
