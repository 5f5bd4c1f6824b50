nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_.swift:4:214-4:224
