nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V22historyIsShownAndSaved4TestfMp_.swift:4:178-4:188
