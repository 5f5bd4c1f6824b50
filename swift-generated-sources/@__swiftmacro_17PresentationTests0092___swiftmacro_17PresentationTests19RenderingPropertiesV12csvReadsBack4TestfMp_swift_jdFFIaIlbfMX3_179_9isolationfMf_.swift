nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_.swift:4:180-4:190
