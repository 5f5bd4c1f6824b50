nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV17everyRangeRenders4TestfMp_.swift:4:185-4:195
