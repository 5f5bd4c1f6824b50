nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_.swift:4:178-4:188
