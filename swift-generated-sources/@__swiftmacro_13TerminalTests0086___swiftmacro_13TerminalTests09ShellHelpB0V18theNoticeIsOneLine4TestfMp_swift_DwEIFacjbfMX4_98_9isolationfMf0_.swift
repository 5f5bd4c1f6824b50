nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V18theNoticeIsOneLine4TestfMp_.swift:5:99-5:109
