nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V36theOnlySureCorrectionIsReadyForEnter4TestfMp_.swift:4:192-4:202
