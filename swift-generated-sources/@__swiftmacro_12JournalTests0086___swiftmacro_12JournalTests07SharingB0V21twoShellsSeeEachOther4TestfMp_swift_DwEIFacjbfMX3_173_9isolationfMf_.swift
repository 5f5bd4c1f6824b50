nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_.swift:4:174-4:184
