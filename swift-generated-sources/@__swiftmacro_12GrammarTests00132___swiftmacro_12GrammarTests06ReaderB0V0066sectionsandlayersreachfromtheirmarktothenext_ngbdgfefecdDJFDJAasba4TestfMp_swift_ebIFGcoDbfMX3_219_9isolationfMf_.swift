nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_.swift:4:220-4:230
