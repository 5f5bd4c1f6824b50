nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_.swift:4:180-4:190
