nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV24linesNeverExceedTheWidth4TestfMp_.swift:5:99-5:109
