package com.ooma.office.support.domain.reply;

import org.jspecify.annotations.Nullable;

/// A file that came with a mail.
///
/// @param name as its sender calls it
/// @param content nothing if it is larger than what is read
public record EnclosedFile(String name, byte @Nullable [] content) {}
