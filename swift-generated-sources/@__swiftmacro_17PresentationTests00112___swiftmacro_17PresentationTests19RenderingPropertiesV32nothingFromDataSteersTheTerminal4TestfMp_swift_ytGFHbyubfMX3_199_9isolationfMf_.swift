nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV32nothingFromDataSteersTheTerminal4TestfMp_.swift:4:200-4:210
