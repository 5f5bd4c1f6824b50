nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests012ShellEditingB0V26theEditorOfTheUserIsCalled4TestfMp_.swift:4:186-4:196
