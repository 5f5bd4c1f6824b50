nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V022stopAndContinueKeepTheC04TestfMp_.swift:5:99-5:109
