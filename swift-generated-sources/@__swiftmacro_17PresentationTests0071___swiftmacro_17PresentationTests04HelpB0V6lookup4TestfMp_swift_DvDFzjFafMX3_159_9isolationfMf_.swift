nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V6lookup4TestfMp_.swift:4:160-4:170
