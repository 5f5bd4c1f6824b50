nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V30theMenuShowsFactsCyclesAndGoes4TestfMp_.swift:4:189-4:199
