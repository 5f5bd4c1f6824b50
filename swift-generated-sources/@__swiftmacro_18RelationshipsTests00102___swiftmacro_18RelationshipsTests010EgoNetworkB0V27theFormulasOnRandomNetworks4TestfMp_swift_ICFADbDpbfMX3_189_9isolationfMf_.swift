nil                                                                                                                             

// original-source-range: @__swiftmacro_18RelationshipsTests010EgoNetworkB0V27theFormulasOnRandomNetworks4TestfMp_.swift:4:190-4:200
