package com.ooma.office.kernel.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a search found, in the one shape that all services answer with.
///
/// @param kind what it is, such as `ACCOUNT` or `PHONE`
/// @param id of the thing, or what stands for one: a number in E.164
/// @param accountId whose it is; absent for what nobody has, such as a phone in stock
/// @param label one line that a person recognises it by
/// @param link the path where it is read
public record Hit(
    String kind, String id, @Nullable UUID accountId, String label, @Nullable String link) {}
