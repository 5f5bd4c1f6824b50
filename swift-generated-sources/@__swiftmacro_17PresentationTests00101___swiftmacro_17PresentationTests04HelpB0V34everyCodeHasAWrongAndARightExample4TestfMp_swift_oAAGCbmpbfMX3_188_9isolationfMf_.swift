nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_.swift:4:189-4:199
