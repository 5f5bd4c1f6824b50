nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0032findsundefinednames_psajCACGCjva4TestfMp_.swift:4:184-4:194
