nil                                                                                                                             

// original-source-range: @__swiftmacro_17PresentationTests19RenderingPropertiesV29underlinesStandUnderTheirPart4TestfMp_.swift:4:197-4:207
