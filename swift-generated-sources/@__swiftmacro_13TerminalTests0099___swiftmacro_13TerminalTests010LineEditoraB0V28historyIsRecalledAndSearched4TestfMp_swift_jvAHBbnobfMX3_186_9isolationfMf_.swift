nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V28historyIsRecalledAndSearched4TestfMp_.swift:4:187-4:197
