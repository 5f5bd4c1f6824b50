nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV24linesNeverExceedTheWidth4TestfMp_.swift:4:192-4:202
