nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_.swift:5:99-5:109
