nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_.swift:4:181-4:191
