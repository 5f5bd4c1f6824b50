nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_.swift:4:176-4:186
