nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_.swift:4:204-4:214
