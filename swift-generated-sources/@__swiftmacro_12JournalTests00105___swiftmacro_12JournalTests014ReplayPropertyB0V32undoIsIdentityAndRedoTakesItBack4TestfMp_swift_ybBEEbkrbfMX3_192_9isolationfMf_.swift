nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_.swift:4:193-4:203
