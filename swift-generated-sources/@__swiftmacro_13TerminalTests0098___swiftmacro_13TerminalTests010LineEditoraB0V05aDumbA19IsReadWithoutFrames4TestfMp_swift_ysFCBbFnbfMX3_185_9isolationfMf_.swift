nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V05aDumbA19IsReadWithoutFrames4TestfMp_.swift:4:186-4:196
