nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests012ShellEditingB0V22typingWrapsAtTheMargin4TestfMp_.swift:4:182-4:192
