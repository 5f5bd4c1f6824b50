nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V27theScreenScrollsAtItsBottom4TestfMp_.swift:4:186-4:196
