package com.ooma.office.support.application.notice;

/// A notice in the words that its reader gets.
///
/// @param text in plain words
/// @param html the same for mail programs that show more
public record Letter(String subject, String text, String html) {}
