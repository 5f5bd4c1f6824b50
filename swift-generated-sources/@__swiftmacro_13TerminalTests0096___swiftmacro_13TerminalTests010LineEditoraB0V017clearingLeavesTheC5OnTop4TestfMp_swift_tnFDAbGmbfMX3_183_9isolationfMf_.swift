nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V017clearingLeavesTheC5OnTop4TestfMp_.swift:4:184-4:194
