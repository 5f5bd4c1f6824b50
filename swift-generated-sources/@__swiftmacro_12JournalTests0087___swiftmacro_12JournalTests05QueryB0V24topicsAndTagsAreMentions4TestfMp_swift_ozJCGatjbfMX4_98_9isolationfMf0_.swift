nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests05QueryB0V24topicsAndTagsAreMentions4TestfMp_.swift:5:99-5:109
