nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_.swift:4:185-4:195
