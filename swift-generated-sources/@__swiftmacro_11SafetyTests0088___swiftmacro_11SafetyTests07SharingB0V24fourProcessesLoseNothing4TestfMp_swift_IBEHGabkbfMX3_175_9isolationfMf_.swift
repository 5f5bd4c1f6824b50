nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_.swift:4:176-4:186
