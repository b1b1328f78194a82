package com.ooma.office.support.domain.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one service answered, or a part of it.
///
/// @param part from 1 on; large exports come in several
/// @param data of an export, sealed for us
/// @param held whether nothing was erased because the person is in use there
/// @param erased how much of each kind was erased
/// @param kept how much of each kind stays
public record DataAnswer(
    Keeper keeper,
    int part,
    int parts,
    @Nullable String data,
    boolean held,
    Map<String, Integer> erased,
    Map<String, Integer> kept) {}
