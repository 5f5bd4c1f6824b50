nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V025resizingKeepsOneCopyOfTheC04TestfMp_.swift:4:187-4:197
