nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV32nothingFromDataSteersTheTerminal4TestfMp_.swift:5:99-5:109
