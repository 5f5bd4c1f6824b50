nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_.swift:4:186-4:196
