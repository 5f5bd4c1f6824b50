nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_.swift:4:178-4:188
