nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06ExportB0V014whatIsNoRecordE7Refused4TestfMp_.swift:4:175-4:185
