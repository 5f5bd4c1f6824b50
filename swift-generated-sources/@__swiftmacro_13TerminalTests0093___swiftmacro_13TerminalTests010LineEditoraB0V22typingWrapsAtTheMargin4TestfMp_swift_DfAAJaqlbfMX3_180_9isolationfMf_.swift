nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V22typingWrapsAtTheMargin4TestfMp_.swift:4:181-4:191
