nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_.swift:4:184-4:194
