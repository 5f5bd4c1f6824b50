nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_.swift:4:166-4:176
