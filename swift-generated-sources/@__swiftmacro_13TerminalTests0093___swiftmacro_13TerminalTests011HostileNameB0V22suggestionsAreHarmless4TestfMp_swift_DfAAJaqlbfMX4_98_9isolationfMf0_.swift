nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_.swift:5:99-5:109
