nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V15aPageAboutACode4TestfMp_.swift:5:99-5:109
