nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V14namesAreUnique4TestfMp_.swift:4:169-4:179
