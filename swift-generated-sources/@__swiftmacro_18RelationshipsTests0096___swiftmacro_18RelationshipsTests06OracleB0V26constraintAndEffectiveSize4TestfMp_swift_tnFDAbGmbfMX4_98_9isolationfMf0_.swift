nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_.swift:5:99-5:109
