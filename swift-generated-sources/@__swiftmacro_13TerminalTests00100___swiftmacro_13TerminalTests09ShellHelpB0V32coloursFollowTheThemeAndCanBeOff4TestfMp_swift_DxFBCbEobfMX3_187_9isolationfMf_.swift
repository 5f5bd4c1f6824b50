nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_.swift:4:188-4:198
