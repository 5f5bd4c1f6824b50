nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_.swift:4:189-4:199
