nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests012ShellEditingB0V34interruptClearsTheLineAndStopsWork4TestfMp_.swift:4:194-4:204
