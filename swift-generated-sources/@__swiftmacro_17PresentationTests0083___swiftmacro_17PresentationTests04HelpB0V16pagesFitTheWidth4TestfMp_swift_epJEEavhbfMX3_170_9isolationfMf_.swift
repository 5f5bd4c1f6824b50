nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_.swift:4:171-4:181
