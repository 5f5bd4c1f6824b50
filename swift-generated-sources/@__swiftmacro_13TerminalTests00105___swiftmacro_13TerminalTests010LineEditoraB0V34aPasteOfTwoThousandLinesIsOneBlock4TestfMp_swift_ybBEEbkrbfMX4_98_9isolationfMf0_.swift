nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V34aPasteOfTwoThousandLinesIsOneBlock4TestfMp_.swift:5:99-5:109
