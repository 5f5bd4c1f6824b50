nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_.swift:4:172-4:182
