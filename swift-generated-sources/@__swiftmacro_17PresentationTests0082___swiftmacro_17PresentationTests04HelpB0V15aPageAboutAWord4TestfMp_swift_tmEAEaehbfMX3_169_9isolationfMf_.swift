nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V15aPageAboutAWord4TestfMp_.swift:4:170-4:180
