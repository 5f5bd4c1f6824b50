nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V32emojiAndMarksAreOneCharacterEach4TestfMp_.swift:5:99-5:109
