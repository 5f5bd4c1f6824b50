nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests010EgoNetworkB0V15starAndComplete4TestfMp_.swift:4:178-4:188
