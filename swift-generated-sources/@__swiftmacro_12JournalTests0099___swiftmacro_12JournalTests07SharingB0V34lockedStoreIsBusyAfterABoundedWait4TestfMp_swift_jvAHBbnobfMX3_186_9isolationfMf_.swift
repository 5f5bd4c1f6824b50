nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_.swift:4:187-4:197
