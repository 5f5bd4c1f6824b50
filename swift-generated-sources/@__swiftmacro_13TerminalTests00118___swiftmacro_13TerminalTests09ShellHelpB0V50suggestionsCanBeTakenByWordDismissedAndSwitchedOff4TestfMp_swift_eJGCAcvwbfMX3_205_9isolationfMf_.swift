nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V50suggestionsCanBeTakenByWordDismissedAndSwitchedOff4TestfMp_.swift:4:206-4:216
