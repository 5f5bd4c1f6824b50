nil                                                                                                                             

// original-source-range: @__swiftmacro_11SafetyTests06DamageB0V30noChangedByteGivesAWrongAnswer4TestfMp_.swift:4:181-4:191
