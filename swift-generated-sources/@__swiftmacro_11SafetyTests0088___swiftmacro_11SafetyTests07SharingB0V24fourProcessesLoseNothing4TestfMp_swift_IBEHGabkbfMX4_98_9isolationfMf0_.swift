nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_.swift:5:99-5:109
