nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_.swift:4:172-4:182
