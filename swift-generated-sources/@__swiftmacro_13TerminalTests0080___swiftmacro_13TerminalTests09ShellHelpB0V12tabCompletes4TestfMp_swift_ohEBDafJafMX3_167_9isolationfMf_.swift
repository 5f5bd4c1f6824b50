nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_.swift:4:168-4:178
