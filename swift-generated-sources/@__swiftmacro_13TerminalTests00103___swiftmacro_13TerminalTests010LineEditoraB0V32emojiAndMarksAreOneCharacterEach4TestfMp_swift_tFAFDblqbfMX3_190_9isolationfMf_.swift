nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V32emojiAndMarksAreOneCharacterEach4TestfMp_.swift:4:191-4:201
