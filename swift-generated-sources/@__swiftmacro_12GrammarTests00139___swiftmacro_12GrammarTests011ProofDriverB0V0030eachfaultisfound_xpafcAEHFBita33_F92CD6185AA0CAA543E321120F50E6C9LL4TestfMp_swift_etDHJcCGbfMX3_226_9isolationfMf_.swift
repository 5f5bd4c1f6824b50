nil                                                                                                                             

// original-source-range: @__swiftmacro_12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_.swift:4:227-4:237
