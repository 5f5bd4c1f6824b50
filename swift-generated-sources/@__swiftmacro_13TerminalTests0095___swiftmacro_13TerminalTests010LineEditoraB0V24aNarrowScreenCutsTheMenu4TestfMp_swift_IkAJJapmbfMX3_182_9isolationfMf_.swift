nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_.swift:4:183-4:193
