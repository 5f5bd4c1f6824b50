nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_.swift:4:189-4:199
