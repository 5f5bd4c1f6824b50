nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06ExportB0V28whatWordsCannotSayIsRestored4TestfMp_.swift:4:179-4:189
