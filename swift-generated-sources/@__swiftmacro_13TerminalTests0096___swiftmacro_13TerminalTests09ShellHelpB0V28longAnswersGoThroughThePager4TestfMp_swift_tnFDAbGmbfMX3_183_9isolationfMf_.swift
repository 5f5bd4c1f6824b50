nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_.swift:4:184-4:194
