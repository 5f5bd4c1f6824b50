nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests04LintB0V0054isstrongwhatfollowselsewherecounts_cGagehjAFIIBtijbafb4TestfMp_.swift:4:206-4:216
