nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V31coloursFollowTheTextAndCanBeOff4TestfMp_.swift:5:99-5:109
