nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests09ShellHelpB0V35aPagerThatIsLeftOrMissingDoesNoHarm4TestfMp_.swift:4:191-4:201
