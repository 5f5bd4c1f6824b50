nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_.swift:5:99-5:109
