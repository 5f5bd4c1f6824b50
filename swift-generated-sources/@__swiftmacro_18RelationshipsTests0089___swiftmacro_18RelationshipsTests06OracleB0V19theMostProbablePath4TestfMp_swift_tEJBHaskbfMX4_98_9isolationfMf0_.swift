nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_.swift:5:99-5:109
