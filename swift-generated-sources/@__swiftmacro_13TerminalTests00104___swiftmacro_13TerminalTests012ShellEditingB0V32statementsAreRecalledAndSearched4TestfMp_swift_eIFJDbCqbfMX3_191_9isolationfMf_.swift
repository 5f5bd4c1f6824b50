nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests012ShellEditingB0V32statementsAreRecalledAndSearched4TestfMp_.swift:4:192-4:202
