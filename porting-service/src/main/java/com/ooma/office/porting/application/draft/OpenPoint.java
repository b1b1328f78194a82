package com.ooma.office.porting.application.draft;

/// Something that keeps a draft from being handed in.
///
/// @param pointer JSON pointer to what is at fault
/// @param code that of the refusal which it would meet, or `draft-incomplete` for what is missing
public record OpenPoint(String pointer, String code) {}
