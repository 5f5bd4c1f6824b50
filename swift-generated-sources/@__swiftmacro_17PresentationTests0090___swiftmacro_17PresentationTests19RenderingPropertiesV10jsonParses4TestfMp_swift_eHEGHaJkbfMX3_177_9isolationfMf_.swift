nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV10jsonParses4TestfMp_.swift:4:178-4:188
