nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V26twoShellsShareTheirHistory4TestfMp_.swift:5:99-5:109
