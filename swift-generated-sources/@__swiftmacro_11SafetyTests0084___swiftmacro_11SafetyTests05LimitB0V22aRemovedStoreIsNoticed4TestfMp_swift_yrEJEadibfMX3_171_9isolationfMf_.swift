nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests05LimitB0V22aRemovedStoreIsNoticed4TestfMp_.swift:4:172-4:182
