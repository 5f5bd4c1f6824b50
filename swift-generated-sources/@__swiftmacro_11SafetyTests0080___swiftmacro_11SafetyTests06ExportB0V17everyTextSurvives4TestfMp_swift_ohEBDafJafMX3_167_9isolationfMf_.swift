nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_.swift:4:168-4:178
