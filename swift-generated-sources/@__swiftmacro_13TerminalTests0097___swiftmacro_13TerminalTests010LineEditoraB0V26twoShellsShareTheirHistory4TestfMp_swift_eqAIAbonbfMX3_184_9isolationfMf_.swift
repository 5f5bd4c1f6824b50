nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V26twoShellsShareTheirHistory4TestfMp_.swift:4:185-4:195
