nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V022stopAndContinueKeepTheC04TestfMp_.swift:4:184-4:194
