nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests011HostileNameB0V17theMenuIsHarmless4TestfMp_.swift:4:176-4:186
