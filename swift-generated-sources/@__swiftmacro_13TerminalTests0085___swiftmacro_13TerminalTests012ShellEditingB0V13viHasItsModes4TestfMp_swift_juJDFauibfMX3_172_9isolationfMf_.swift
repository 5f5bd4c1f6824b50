nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests012ShellEditingB0V13viHasItsModes4TestfMp_.swift:4:173-4:183
