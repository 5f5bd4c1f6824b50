nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV17everyRangeRenders4TestfMp_.swift:5:99-5:109
