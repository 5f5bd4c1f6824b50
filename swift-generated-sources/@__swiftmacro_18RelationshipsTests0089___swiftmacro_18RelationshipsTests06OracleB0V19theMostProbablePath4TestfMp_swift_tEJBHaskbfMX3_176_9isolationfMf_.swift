nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_.swift:4:177-4:187
