nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests011HostileNameB0V19theNoticeIsHarmless4TestfMp_.swift:4:178-4:188
