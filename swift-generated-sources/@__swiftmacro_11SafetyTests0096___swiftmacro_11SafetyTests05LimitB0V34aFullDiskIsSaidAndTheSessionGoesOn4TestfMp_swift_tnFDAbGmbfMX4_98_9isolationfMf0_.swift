nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests05LimitB0V34aFullDiskIsSaidAndTheSessionGoesOn4TestfMp_.swift:5:99-5:109
