nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests010EgoNetworkB0V6nobody4TestfMp_.swift:5:99-5:109
