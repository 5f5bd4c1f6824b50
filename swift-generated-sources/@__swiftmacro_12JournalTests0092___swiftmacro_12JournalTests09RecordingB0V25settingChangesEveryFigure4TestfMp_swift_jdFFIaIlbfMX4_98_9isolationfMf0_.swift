nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_.swift:5:99-5:109
